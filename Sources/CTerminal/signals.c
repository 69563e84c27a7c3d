#define _GNU_SOURCE
#include "parts.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

enum { STOPPED = 1 << 16 };  // asked to stop; not seen outside

enum { PATIENCE = 2 };         // seconds that a program which was asked to end has to do so
enum { TOGETHER = 500 };       // milliseconds within which several signals ask for one and the same end

static const int deadly[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS,  SIGFPE, SIGABRT,
                             SIGQUIT, SIGHUP, SIGTERM, SIGINT,  SIGALRM, SIGUSR1,
                             SIGUSR2, SIGXCPU, SIGXFSZ, SIGSYS};
static const int notable[] = {SIGTSTP, SIGCONT, SIGWINCH};
enum { DEADLY = sizeof deadly / sizeof *deadly, NOTABLE = sizeof notable / sizeof *notable };

static struct sigaction deadly_before[DEADLY], notable_before[NOTABLE];
static bool guarding;
static atomic_int bell = -1;      // an eventfd that ends the wait
static atomic_int noted;          // flags since the last wait
static atomic_bool dying, farewell_done;
static atomic_bool minding;       // whoever asks for the end is answered by ct_end
static atomic_int asked;          // the signal that has asked for it
static atomic_llong asked_at;     // when, in milliseconds

void ct_quiet_crashes(void) {
  const char *wish = getenv("SWIFT_BACKTRACE");
  if (wish != NULL && wish[0] != 0) return;
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  // The runtime reads the variable before main; taking its handlers away needs no second exec.
  static const int reported[] = {SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP};
  for (size_t at = 0; at < sizeof reported / sizeof *reported; at++) {
    struct sigaction action;
    if (sigaction(reported[at], NULL, &action) != 0 || action.sa_handler == SIG_IGN) continue;
    signal(reported[at], SIG_DFL);
  }
}

static void note(int flag) {
  int error = errno;
  atomic_fetch_or(&noted, flag);
  int descriptor = atomic_load(&bell);
  const uint64_t one = 1;
  // A full counter means that the wait ends anyway.
  if (descriptor >= 0 && write(descriptor, &one, sizeof one) < 0) {}
  errno = error;
}

void ct_wake(void) { note(CT_WOKEN); }

static void on_notable(int signal) {
  if (signal == SIGWINCH) note(CT_RESIZED);
  if (signal == SIGCONT) note(CT_CONTINUED);
  if (signal == SIGTSTP) note(STOPPED);
}

static void await_farewell(void) {
  const struct timespec pause = {.tv_nsec = 1000000};
  for (int turn = 0; turn < 500 && !atomic_load(&farewell_done); turn++) nanosleep(&pause, NULL);
}

static bool runs_again(int signal) {
  return signal == SIGILL || signal == SIGSEGV || signal == SIGBUS || signal == SIGFPE;
}

static bool asks_for_end(int signal) {
  return signal == SIGHUP || signal == SIGTERM || signal == SIGINT;
}

static long long milliseconds_now(void) {
  struct timespec now = {0};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

// Notes the first signal that asks for the end, so that what is typed can be kept; a program that
// does not end in time is ended. A window that is closed hangs up twice, once by the shell and once
// by the kernel, and whoever shuts down sends TERM and HUP together: only the same TERM or INT again,
// or one that comes later, is false.
static bool is_minded(int signal) {
  if (!asks_for_end(signal) || !atomic_load(&minding)) return false;
  if (atomic_load(&asked) == 0) atomic_store(&asked_at, milliseconds_now());
  int first = 0;
  if (atomic_compare_exchange_strong(&asked, &first, signal)) {
    alarm(PATIENCE);
    note(CT_ENDING);
    return true;
  }
  if (signal == SIGHUP) return true;
  return signal != first && milliseconds_now() - atomic_load(&asked_at) < TOGETHER;
}

static void on_deadly(int signal, siginfo_t *details, void *context) {
  (void)context;
  if (is_minded(signal)) return;
  if (signal == SIGALRM && atomic_load(&asked) != 0) signal = atomic_load(&asked);
  if (atomic_exchange(&dying, true)) {
    await_farewell();
  } else {
    modes_leave(true);
    errors_release();
    atomic_store(&farewell_done, true);
  }
  bool is_fault = signal == SIGABRT || (details->si_code > 0 && (runs_again(signal) || signal == SIGTRAP));
  struct sigaction next = {.sa_handler = SIG_DFL};
  for (size_t at = 0; at < DEADLY; at++) {
    if (is_fault && deadly[at] == signal) next = deadly_before[at];
  }
  sigaction(signal, &next, NULL);
  // A faulting instruction runs again and meets the handler before ours; all else is sent anew
  // and comes as soon as this handler returns.
  if (!(is_fault && runs_again(signal))) raise(signal);
}

// The handler has a stack of its own, so that a stack overflow restores the terminal too.
static void own_stack(void) {
  static char memory[1 << 16];
  const stack_t stack = {.ss_sp = memory, .ss_size = sizeof memory};
  stack_t now;
  if (sigaltstack(NULL, &now) == 0 && (now.ss_flags & SS_DISABLE) != 0) sigaltstack(&stack, NULL);
}

static void guard(void) {
  struct sigaction last = {.sa_sigaction = on_deadly, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  struct sigaction other = {.sa_handler = on_notable, .sa_flags = SA_RESTART};
  sigset_t ours;
  sigfillset(&last.sa_mask);
  sigemptyset(&other.sa_mask);
  sigemptyset(&ours);
  for (size_t at = 0; at < DEADLY; at++) {
    sigaction(deadly[at], NULL, &deadly_before[at]);
    // A signal that whoever started us had ignored (nohup) stays ignored.
    if (deadly_before[at].sa_handler != SIG_IGN) sigaction(deadly[at], &last, NULL);
    sigaddset(&ours, deadly[at]);
  }
  for (size_t at = 0; at < NOTABLE; at++) {
    sigaction(notable[at], &other, &notable_before[at]);
    sigaddset(&ours, notable[at]);
  }
  pthread_sigmask(SIG_UNBLOCK, &ours, NULL);
}

bool signals_guard(void) {
  if (guarding) return true;
  if (atomic_load(&bell) < 0) atomic_store(&bell, eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
  if (atomic_load(&bell) < 0) return false;
  atomic_store(&noted, 0);
  own_stack();
  guard();
  guarding = true;
  return true;
}

void signals_unguard(void) {
  if (!guarding) return;
  for (size_t at = 0; at < DEADLY; at++) {
    // What is being written when the terminal is given back is still to be finished: ct_end lets go.
    bool stays = atomic_load(&minding) && (asks_for_end(deadly[at]) || deadly[at] == SIGALRM);
    if (!stays) sigaction(deadly[at], &deadly_before[at], NULL);
  }
  for (size_t at = 0; at < NOTABLE; at++) sigaction(notable[at], &notable_before[at], NULL);
  guarding = false;
}

void ct_mind_end(void) { atomic_store(&minding, true); }

int32_t ct_is_ending(void) { return atomic_load(&asked) != 0; }

void ct_end(void) {
  alarm(0);
  if (!guarding && atomic_load(&minding)) {
    for (size_t at = 0; at < DEADLY; at++) {
      if (asks_for_end(deadly[at]) || deadly[at] == SIGALRM) sigaction(deadly[at], &deadly_before[at], NULL);
    }
  }
  atomic_store(&minding, false);
  int signal = atomic_load(&asked);
  if (signal == 0) return;
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigaction(signal, &plain, NULL);
  raise(signal);
}

void ct_suspend(void) {
  struct sigaction plain = {.sa_handler = SIG_DFL}, ours;
  modes_leave(false);
  errors_release();
  sigaction(SIGTSTP, &plain, &ours);
  kill(0, SIGTSTP);  // the whole job, as Ctrl+Z does
  sigaction(SIGTSTP, &ours, NULL);
  note(CT_CONTINUED);
}

// Takes the terminal back after the program was stopped, by whichever way.
static void go_on(void) {
  errors_keep();
  modes_enter();
  ct_redraw();
}

static int32_t take_notes(void) {
  int flags = atomic_exchange(&noted, 0);
  if ((flags & STOPPED) != 0) {
    ct_suspend();
    flags |= atomic_exchange(&noted, 0);
  }
  if ((flags & CT_CONTINUED) != 0) {
    go_on();
    flags |= CT_RESIZED;
  }
  return flags & ~STOPPED;
}

static int32_t input_flags(short events) {
  if ((events & POLLIN) != 0) return CT_INPUT;
  return (events & (POLLHUP | POLLERR | POLLNVAL)) != 0 ? CT_HANGUP : 0;
}

static int watched = -1;  // poll passes over a negative descriptor

void ct_watch(int32_t descriptor) { watched = descriptor; }

// The last wait saw input, and nothing has come between that could have taken it.
static bool is_input_there;

int32_t ct_wait(int32_t milliseconds) {
  int descriptor = atomic_load(&bell);
  struct pollfd all[] = {{.fd = STDIN_FILENO, .events = POLLIN},
                         {.fd = descriptor, .events = POLLIN},
                         {.fd = watched, .events = POLLIN}};
  poll(all, 3, atomic_load(&noted) != 0 ? 0 : milliseconds);
  uint64_t rung = 0;
  if (all[1].revents != 0 && read(descriptor, &rung, sizeof rung) < 0) {}
  int32_t seen = (all[2].revents & POLLIN) != 0 ? CT_WATCHED : 0;
  int32_t notes = take_notes();
  is_input_there = notes == 0 && (all[0].revents & POLLIN) != 0;
  return notes | input_flags(all[0].revents) | seen;
}

ptrdiff_t ct_read(uint8_t *buffer, size_t capacity) {
  struct pollfd in = {.fd = STDIN_FILENO, .events = POLLIN};
  if (!is_input_there && (poll(&in, 1, 0) <= 0 || in.revents == 0)) return 0;
  is_input_there = false;
  ssize_t count = read(STDIN_FILENO, buffer, capacity);
  if (count > 0) return count;
  return count < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}
