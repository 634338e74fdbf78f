// The caller has threads, so after fork() only what is safe in a signal handler is called here.
#define _GNU_SOURCE
#include "CTerminalSession.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static void report(int reports, int value) {
  send(reports, &value, sizeof value, MSG_NOSIGNAL);
}

// A terminal's foreground group is set by a process of the session, with SIGTTOU blocked.
static void take_terminal(const struct lookout_launch *launch) {
  if (launch->leads_session) {
    setsid();
    ioctl(launch->terminal, TIOCSCTTY, 0);
  } else {
    setpgid(0, 0);
    tcsetpgrp(launch->terminal, getpid());
  }
}

static void reset_signals(void) {
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

static void become_program(const struct lookout_launch *launch) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  take_terminal(launch);
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(launch->terminal, descriptor);
  close_range(3, ~0U, 0);
  const struct rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  if (chdir(launch->folder) != 0) _exit(126);
  reset_signals();
  execve(launch->path, launch->arguments, launch->environment);
  _exit(127);
}

// Stays until the tests close their end, even when the program is gone: the end of a session's
// leader hangs the terminal up, and its settings could no longer be looked at.
static void take_care(pid_t program, int reports, int children) {
  for (;;) {
    struct pollfd sources[2] = {{reports, 0, 0}, {children, POLLIN, 0}};
    if (poll(sources, 2, -1) < 0 && errno != EINTR) break;
    if (sources[0].revents != 0) break;
    struct signalfd_siginfo information;
    if (read(children, &information, sizeof information) < 0 && errno != EAGAIN) break;
    int status;
    while (program > 0 && waitpid(program, &status, WNOHANG | WUNTRACED | WCONTINUED) > 0) {
      report(reports, status);
      if (WIFEXITED(status) || WIFSIGNALED(status)) program = 0;
    }
  }
  if (program > 0) {
    kill(program, SIGKILL);
    waitpid(program, NULL, 0);
  }
}

// Copies of the other tests' terminals came along, and would keep those from hanging up.
static struct lookout_launch keep_only(const struct lookout_launch *launch) {
  int terminal = fcntl(launch->terminal, F_DUPFD, 10);
  int reports = fcntl(launch->reports, F_DUPFD, 10);
  struct lookout_launch kept = *launch;
  kept.terminal = dup2(terminal, 3);
  kept.reports = dup2(reports, 4);
  close_range(0, 2, 0);
  close_range(5, ~0U, 0);
  return kept;
}

static void become_caretaker(const struct lookout_launch *launch) {
  struct lookout_launch mine = keep_only(launch);
  if (!mine.leads_session) {
    setsid();
    ioctl(mine.terminal, TIOCSCTTY, 0);
  }
  sigset_t child_ended;
  sigemptyset(&child_ended);
  sigaddset(&child_ended, SIGCHLD);
  signal(SIGCHLD, SIG_DFL);
  int children = signalfd(-1, &child_ended, SFD_CLOEXEC | SFD_NONBLOCK);

  pid_t program = fork();
  if (program == 0) become_program(&mine);
  close(mine.terminal);
  report(mine.reports, program);
  take_care(program, mine.reports, children);
  _exit(0);
}

pid_t lookout_launch(const struct lookout_launch *launch) {
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pid_t caretaker = fork();
  if (caretaker == 0) become_caretaker(launch);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return caretaker;
}
