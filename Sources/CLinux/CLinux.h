// What Linux offers and Swift's Glibc module leaves out.
#ifndef LOOKOUT_CLINUX_H
#define LOOKOUT_CLINUX_H

#include <linux/memfd.h>
#include <locale.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/prctl.h>
#include <sys/resource.h>
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

// Keeps this program's memory from core files and from the user's other programs. The limit alone
// would not do: a system that hands core files to a program pays no heed to it.
static inline void lookout_keep_memory_private(void) {
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  // Variadic functions are not imported.
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

#endif
