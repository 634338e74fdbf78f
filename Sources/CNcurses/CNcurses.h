// ncurses with wide characters, and its macros and globals as functions.
#ifndef LOOKOUT_CNCURSES_H
#define LOOKOUT_CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdio.h>
#include <term.h>

// The standard streams and curses' globals are variables that Swift refuses as shared state.

/// A screen whose bytes go to `output`. Nothing is read from its input.
static inline SCREEN *lookout_new_screen(const char *terminal, FILE *output) {
  return newterm((char *)terminal, output, stdin);
}

static inline WINDOW *lookout_standard_window(void) { return stdscr; }
static inline WINDOW *lookout_current_window(void) { return curscr; }
static inline int lookout_colour_count(void) { return COLORS; }
static inline int lookout_pair_count(void) { return COLOR_PAIRS; }

// Macros with casts are not imported.

static inline attr_t lookout_bold(void) { return WA_BOLD; }
static inline attr_t lookout_dim(void) { return WA_DIM; }
static inline attr_t lookout_underline(void) { return WA_UNDERLINE; }
static inline attr_t lookout_reverse(void) { return WA_REVERSE; }

/// A cell as setcchar makes it, without its cost: the pair is given whole in ext_color and cut to
/// eight bits among the attributes.
static inline cchar_t lookout_cell(wchar_t character, attr_t attributes, int pair) {
  cchar_t cell = {
    .attr = (attributes & ~(attr_t)A_COLOR) | (attr_t)COLOR_PAIR(pair > 255 ? 255 : pair),
    .chars = {character},
    .ext_color = pair,
  };
  return cell;
}

/// A string of the terminal's description; NULL where the terminal lacks it.
static inline const char *lookout_capability(const char *name) {
  char *found = tigetstr((char *)name);
  return found == (char *)-1 ? NULL : found;
}

/// Takes the resetting of the user's palette out of the description that is in use.
///
/// ncurses sends it whenever the screen comes back from a suspension, whether a colour was
/// redefined or not, and there is no call that says otherwise.
static inline void lookout_keep_palette(void) {
  char *reset = tigetstr((char *)"oc");
  if (reset != NULL && reset != (char *)-1) reset[0] = '\0';
}

/// Whether the description of a terminal can be found at all; ncurses may still not be able to
/// use it. `descriptor` is where the terminal would be.
static inline int lookout_is_described(const char *terminal, int descriptor) {
  int found = -1;
  return setupterm((char *)terminal, descriptor, &found) == OK || found == 1;
}

#endif
