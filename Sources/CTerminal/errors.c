#define _GNU_SOURCE
#include "parts.h"

#include <fcntl.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <unistd.h>

enum { TAIL = 4096 };

static int real = -1;
static atomic_int kept = -1;

void errors_keep(void) {
  if (atomic_load(&kept) >= 0 || !isatty(STDERR_FILENO)) return;
  int memory = memfd_create("stderr", MFD_CLOEXEC);
  if (memory < 0) return;
  if (real < 0) real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real < 0 || dup2(memory, STDERR_FILENO) < 0) {
    close(memory);
    return;
  }
  atomic_store(&kept, memory);
}

// Leaves line ends and tabs, and takes away what could steer the terminal.
static size_t defuse(char *text, size_t count) {
  size_t length = 0;
  for (size_t at = 0; at < count; at++) {
    unsigned char byte = (unsigned char)text[at];
    unsigned char next = at + 1 < count ? (unsigned char)text[at + 1] : 0;
    bool is_c1 = byte == 0xC2 && next >= 0x80 && next < 0xA0;
    if (is_c1) at++;
    bool is_control = is_c1 || byte == 0x7F || (byte < 0x20 && byte != '\n' && byte != '\t');
    text[length++] = is_control ? '?' : text[at];
  }
  return length;
}

// The first whole line within the last bytes.
static size_t first_line(const char *text, size_t count, bool cut) {
  if (!cut) return 0;
  for (size_t at = 0; at < count; at++) {
    if (text[at] == '\n') return at + 1;
  }
  return 0;
}

void errors_release(void) {
  int memory = atomic_exchange(&kept, -1);
  if (memory < 0) return;
  char tail[TAIL];
  off_t end = lseek(memory, 0, SEEK_END);
  off_t start = end > TAIL ? end - TAIL : 0;
  ssize_t count = pread(memory, tail, sizeof tail, start);
  dup2(real, STDERR_FILENO);
  close(memory);
  if (count <= 0) return;
  size_t skipped = first_line(tail, (size_t)count, start > 0);
  size_t length = defuse(tail + skipped, (size_t)count - skipped);
  for (size_t done = 0; done < length;) {
    ssize_t more = write(STDERR_FILENO, tail + skipped + done, length - done);
    if (more <= 0) return;
    done += (size_t)more;
  }
}
