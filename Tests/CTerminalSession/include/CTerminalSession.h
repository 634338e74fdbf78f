// Starts a program in a terminal of its own, the way a shell does. In C, because Swift has no fork().
#ifndef LOOKOUT_CTERMINALSESSION_H
#define LOOKOUT_CTERMINALSESSION_H

#include <stdbool.h>
#include <sys/types.h>

#include "CPipedProgram.h"

// Glibc's module hides these behind _XOPEN_SOURCE.
extern int posix_openpt(int flags);
extern int grantpt(int descriptor);
extern int unlockpt(int descriptor);
extern int ptsname_r(int descriptor, char *name, size_t length);
extern char *mkdtemp(char *template_name);

struct lookout_launch {
  const char *path;
  char *const *arguments;
  char *const *environment;
  const char *folder;
  // The terminal's slave side: the program's controlling terminal, input, output and errors.
  int terminal;
  // The caretaker's end of a SOCK_SEQPACKET pair. It sends the program's process id, then each wait
  // status (stopped, continued, ended), as ints. When the other end closes it kills the program.
  int reports;
  // True: the program leads its session, as under `xterm -e`, and nobody can continue it once it
  // stops. False: it is a shell's foreground job, which can be suspended and continued.
  bool leads_session;
};

// Returns the caretaker's process id, or -1 with errno. The caretaker ends when the other end of
// `reports` is closed, and is then to be waited for.
pid_t lookout_launch(const struct lookout_launch *launch);

#endif
