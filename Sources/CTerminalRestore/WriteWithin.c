// A write that a stalled terminal cannot hold up for ever.
#define _GNU_SOURCE
#include "CTerminalRestore.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/time.h>
#include <unistd.h>

/// All there is to do is to interrupt the write.
static void wake(int number) { (void)number; }

static void prepare(void) {
  static atomic_int prepared;
  if (atomic_exchange(&prepared, 1)) return;
  struct sigaction action = {.sa_handler = wake};
  sigemptyset(&action.sa_mask);
  sigaction(SIGALRM, &action, NULL);
  sigset_t alarm;
  sigemptyset(&alarm);
  sigaddset(&alarm, SIGALRM);
  pthread_sigmask(SIG_UNBLOCK, &alarm, NULL);
}

ssize_t lookout_write_within(int descriptor, const void *bytes, size_t count, int milliseconds) {
  prepare();
  struct timeval time = {.tv_sec = milliseconds / 1000, .tv_usec = milliseconds % 1000 * 1000};
  // Again and again: the first alarm may come before the write has begun to wait.
  struct itimerval on = {.it_interval = time, .it_value = time};
  struct itimerval off = {0};
  setitimer(ITIMER_REAL, &on, NULL);
  ssize_t written = write(descriptor, bytes, count);
  int code = errno;
  setitimer(ITIMER_REAL, &off, NULL);
  errno = code;
  return written;
}
