#ifndef LOOKOUT_CPIPEDPROGRAM_H
#define LOOKOUT_CPIPEDPROGRAM_H

#include <sys/types.h>

// How a program is started without a terminal.
struct lookout_piped_launch {
  const char *path;
  char *const *arguments;
  char *const *environment;
  // The folder that the program starts in.
  const char *folder;
  // What becomes its standard output and standard error. Its standard input is empty.
  int output;
  int errors;
};

// Makes a pipe that no other program inherits: the end to read, then the end to write. -1 on error.
int lookout_pipe(int *ends);

// Starts a program and returns its process id, or -1. It is to be waited for by the caller.
pid_t lookout_launch_piped(const struct lookout_piped_launch *launch);

#endif
