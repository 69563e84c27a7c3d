// Lets the end of the process not wait for a descriptor that the system is slow to close.
#define _GNU_SOURCE
#include "parts.h"

#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// What the child needs, in memory that it shares: it has a stack of its own and nothing else.
static struct {
  _Alignas(16) char stack[4096];
  pid_t parent;
  unsigned descriptor;
} shared;

// Keeps the descriptor alone, so that the terminal and all else closes with the process, and ends
// after it. Only system calls: the memory belongs to the parent.
static int child(void *unused) {
  (void)unused;
  if (shared.descriptor > 0) syscall(SYS_close_range, 0, shared.descriptor - 1, 0);
  syscall(SYS_close_range, shared.descriptor + 1, UINT32_MAX, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  while (getppid() == shared.parent) syscall(SYS_pause);
  syscall(SYS_exit_group, 0);
  return 0;
}

void ct_outlive(int32_t descriptor) {
  if (descriptor < 0 || shared.parent != 0) return;
  shared.parent = getpid();
  shared.descriptor = (unsigned)descriptor;
  // The child must not run the handlers of the parent: they are not made for its small stack.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  clone(child, shared.stack + sizeof shared.stack, CLONE_VM, NULL);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}
