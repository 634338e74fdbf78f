// Puts the terminal back when the program dies of its own fault.
// All that runs in a signal handler is here, in C: no Swift may run there.
#ifndef LOOKOUT_CTERMINALRESTORE_H
#define LOOKOUT_CTERMINALRESTORE_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>
#include <termios.h>

/// What has to be put back, and where.
struct lookout_terminal {
  /// The descriptor whose settings are changed while the screen is up.
  int input;
  /// The descriptor that the screen is written to.
  int output;
  /// The settings to go back to.
  struct termios settings;
  /// Holds what was written to standard error meanwhile; -1 where it was left alone.
  int kept_errors;
  /// A duplicate of the real standard error; -1 where it was left alone.
  int errors;
};

/// From now on the terminal has to be put back, by writing `reset` and setting its settings.
/// False where `reset` is longer than what can be kept.
bool lookout_restore_arm(
    const struct lookout_terminal *terminal, const unsigned char *reset, size_t count);

/// Puts the terminal back and prints what was kept of standard error. Does nothing when it is not
/// armed, and only once when it is. Safe in a signal handler; waits for a stalled terminal for no
/// more than three seconds.
void lookout_restore_now(void);

/// Makes faults (SEGV, BUS, ILL, TRAP, FPE, ABRT, SYS) put the terminal back before they kill, and
/// exit() too. Call it after everything else that installs handlers.
bool lookout_restore_install(void);

/// Gives the calling thread a stack of its own for the handlers, so that they run even when the
/// thread's stack is used up. Each thread calls it once; false where there is no memory.
bool lookout_restore_prepare_thread(void);

/// Writes as write(2) does, but for no longer than so many milliseconds: then it returns what has
/// been written, or -1 and EINTR. For the main thread; the others have SIGALRM blocked.
ssize_t lookout_write_within(int descriptor, const void *bytes, size_t count, int milliseconds);

/// A file in memory that takes standard error while the screen is up, and never more than 64 kB.
/// -1 where the system has none.
int lookout_restore_new_error_store(void);

#endif
