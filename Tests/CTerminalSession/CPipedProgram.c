// The caller has threads, so after fork() only what is safe in a signal handler is called here.
#define _GNU_SOURCE
#include "CPipedProgram.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

int lookout_pipe(int *ends) { return pipe2(ends, O_CLOEXEC); }

static void become_program(const struct lookout_piped_launch *launch) {
  int nothing = open("/dev/null", O_RDONLY);
  if (dup2(nothing, 0) < 0 || dup2(launch->output, 1) < 0 || dup2(launch->errors, 2) < 0) {
    _exit(126);
  }
  close_range(3, ~0U, 0);
  const struct rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  if (chdir(launch->folder) != 0) _exit(126);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(launch->path, launch->arguments, launch->environment);
  _exit(127);
}

pid_t lookout_launch_piped(const struct lookout_piped_launch *launch) {
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pid_t program = fork();
  if (program == 0) become_program(launch);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return program;
}
