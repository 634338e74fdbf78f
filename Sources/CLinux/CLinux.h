// What Linux offers and Swift's Glibc module leaves out.
#ifndef LOOKOUT_CLINUX_H
#define LOOKOUT_CLINUX_H

#include <linux/memfd.h>
#include <locale.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <sys/vfs.h>
#include <wchar.h>

// Hidden behind _XOPEN_SOURCE, which may not be defined here: it clashes with Glibc's module.
extern int wcwidth(wchar_t character);
extern int posix_openpt(int flags);

// Hidden behind _GNU_SOURCE, likewise.
extern int memfd_create(const char *name, unsigned int flags);

// Macros with casts are not imported.
static inline int lookout_lc_ctype_mask(void) { return LC_CTYPE_MASK; }

#endif
