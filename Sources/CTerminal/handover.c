// Hands a text to another program, such as one that owns the clipboard of a desktop.
#define _GNU_SOURCE
#include "parts.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

// The text as a file in memory, to be read from its beginning; -1 when there is no memory.
static int file_of(const char *text, size_t count) {
  int memory = memfd_create("text", MFD_CLOEXEC);
  if (memory < 0) return -1;
  for (size_t done = 0; done < count;) {
    ssize_t more = write(memory, text + done, count - done);
    if (more <= 0 && errno != EINTR) {
      close(memory);
      return -1;
    }
    if (more > 0) done += (size_t)more;
  }
  lseek(memory, 0, SEEK_SET);
  return memory;
}

// Starts it with nothing of ours but the text and the environment, in a session of its own.
static pid_t start(const char *const arguments[], int input) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
  posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addclosefrom_np(&files, 3);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSID);
  pid_t child = -1;
  if (posix_spawnp(&child, arguments[0], &files, &attributes, (char *const *)arguments, environ) != 0) child = -1;
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return child;
}

// Whether the child ends well within so many milliseconds; one that does not is ended.
static bool await(pid_t child, int32_t milliseconds) {
  const struct timespec pause = {.tv_nsec = 2000000};
  int status = 0;
  for (int32_t waited = 0;; waited += 2) {
    pid_t ended = waitpid(child, &status, WNOHANG);
    if (ended == child) return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    if (ended < 0 && errno != EINTR) return false;
    if (waited >= milliseconds) break;
    nanosleep(&pause, NULL);
  }
  kill(-child, SIGKILL);
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
  return false;
}

int32_t ct_hand_over(const char *const arguments[], const char *text, size_t count, int32_t milliseconds) {
  int input = file_of(text, count);
  if (input < 0) return 0;
  pid_t child = start(arguments, input);
  close(input);
  return child > 0 && await(child, milliseconds);
}
