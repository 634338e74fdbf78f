// Everything here is called while the program is dying: only functions that are safe in a signal
// handler, no memory is taken, every wait has an end.
#define _GNU_SOURCE
#include "CTerminalRestore.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum {
  reset_limit = 512,
  error_limit = 64 * 1024,
  handler_stack = 64 * 1024,
  write_attempts = 60,
  wait_milliseconds = 50,
};

static const int fault_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};

static struct lookout_terminal terminal;
static unsigned char reset_bytes[reset_limit];
static size_t reset_count;
static atomic_int armed;
static atomic_int fault_seen;

bool lookout_restore_arm(
    const struct lookout_terminal *state, const unsigned char *reset, size_t count) {
  if (count > reset_limit) return false;
  atomic_store(&armed, 0);
  terminal = *state;
  memcpy(reset_bytes, reset, count);
  reset_count = count;
  atomic_store(&armed, 1);
  return true;
}

static void write_all(int descriptor, const unsigned char *bytes, size_t count) {
  for (int attempt = 0; count > 0 && attempt < write_attempts; attempt++) {
    struct pollfd wait = {.fd = descriptor, .events = POLLOUT};
    if (poll(&wait, 1, wait_milliseconds) <= 0) continue;
    ssize_t written = lookout_write_within(descriptor, bytes, count, wait_milliseconds);
    if (written < 0 && errno != EINTR && errno != EAGAIN) return;
    if (written <= 0) continue;
    bytes += written;
    count -= (size_t)written;
    attempt = 0;
  }
}

/// What a library wrote to standard error may quote a file: nothing of it may move the cursor.
static void disarm_controls(unsigned char *bytes, size_t count) {
  for (size_t i = 0; i < count; i++) {
    unsigned char byte = bytes[i];
    if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F) bytes[i] = '?';
  }
}

static void print_kept_errors(void) {
  if (terminal.kept_errors < 0 || terminal.errors < 0) return;
  // The position of the file is what was written: its size is fixed.
  off_t end = lseek(terminal.kept_errors, 0, SEEK_CUR);
  dup2(terminal.errors, STDERR_FILENO);
  unsigned char bytes[2048];
  for (off_t at = 0; at < end && at < error_limit;) {
    size_t wanted = (size_t)(end - at) < sizeof bytes ? (size_t)(end - at) : sizeof bytes;
    ssize_t count = pread(terminal.kept_errors, bytes, wanted, at);
    if (count <= 0) break;
    disarm_controls(bytes, (size_t)count);
    write_all(terminal.errors, bytes, (size_t)count);
    at += count;
  }
  lseek(terminal.kept_errors, 0, SEEK_SET);
}

void lookout_restore_now(void) {
  if (!atomic_exchange(&armed, 0)) return;
  write_all(terminal.output, reset_bytes, reset_count);
  // Not after the output has drained: a stalled terminal never drains.
  while (tcsetattr(terminal.input, TCSANOW, &terminal.settings) < 0 && errno == EINTR) {
  }
  print_kept_errors();
}

static void handle_fault(int number) {
  if (atomic_exchange(&fault_seen, 1)) {
    // Another thread is putting the terminal back, and the program dies when it has done.
    for (int i = 0; i < write_attempts; i++) poll(NULL, 0, wait_milliseconds);
  }
  lookout_restore_now();
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(number, &standard, NULL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  raise(number);
}

bool lookout_restore_install(void) {
  bool done = lookout_restore_prepare_thread();
  struct sigaction action = {.sa_handler = handle_fault, .sa_flags = SA_ONSTACK | SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof fault_signals / sizeof fault_signals[0]; i++) {
    if (sigaction(fault_signals[i], &action, NULL) < 0) done = false;
  }
  static atomic_int registered;
  if (!atomic_exchange(&registered, 1) && atexit(lookout_restore_now) != 0) done = false;
  return done;
}

bool lookout_restore_prepare_thread(void) {
  static _Thread_local bool prepared;
  if (prepared) return true;
  long page = sysconf(_SC_PAGESIZE);
  size_t guard = page > 0 ? (size_t)page : 4096;
  unsigned char *memory = mmap(
      NULL, guard + handler_stack, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return false;
  // A handler that overflows its stack in turn must not run into other memory.
  mprotect(memory, guard, PROT_NONE);
  stack_t stack = {.ss_sp = memory + guard, .ss_size = handler_stack};
  prepared = sigaltstack(&stack, NULL) == 0;
  if (!prepared) munmap(memory, guard + handler_stack);
  return prepared;
}

int lookout_restore_new_error_store(void) {
  int store = memfd_create("lookout-errors", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (store < 0) return -1;
  // A file that may not grow: a library that never stops complaining cannot fill the memory.
  if (ftruncate(store, error_limit) == 0 && fcntl(store, F_ADD_SEALS, F_SEAL_GROW) == 0) {
    return store;
  }
  close(store);
  return -1;
}
