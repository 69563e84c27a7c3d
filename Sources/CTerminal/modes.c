#include "parts.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static const char synchronized_end[] = "\033[?2026l";
static const char within_modes[] = "\033[?2004h\033[?1004h";
static const char mouse_on[] = "\033[?1002h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1002l";
static const char title_push[] = "\033[22;2t";
static const char title_pop[] = "\033[23;2t";

static struct termios before, within;
static char entering[128], leaving[256];
static size_t leaving_length;

static char title[300];

static bool enter_is_pending, mouse_wanted, titles_work;
static ct_statistics counts;

// Read by the signal handler.
static atomic_bool raw_is_on, screen_is_on, title_is_pushed, writing;
static pthread_t writer;

bool modes_remember(void) {
  if (tcgetattr(STDIN_FILENO, &before) != 0) return false;
  within = before;
  // No flow control, no signals from keys, no echo, no translation either way.
  within.c_iflag &= ~(tcflag_t)(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
  within.c_oflag &= ~(tcflag_t)OPOST;
  within.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
  within.c_cflag = (within.c_cflag & ~(tcflag_t)(CSIZE | PARENB)) | CS8;
  within.c_cc[VMIN] = 1;
  within.c_cc[VTIME] = 0;
  return true;
}

void modes_prepare(const char *enter_screen, const char *leave_screen, bool with_titles) {
  snprintf(entering, sizeof entering, "%s", enter_screen);
  // Without a second screen the prompt comes below what was drawn.
  const char *away = leave_screen[0] != 0 ? leave_screen : "\033[999;1H\r\n";
  int length = snprintf(leaving, sizeof leaving, "%s%s\033[?1004l\033[?2004l\033[r\033[?7h\033[m\033[?25h%s",
                        synchronized_end, mouse_off, away);
  leaving_length = length < 0 ? 0 : (size_t)length;
  if (leaving_length >= sizeof leaving) leaving_length = sizeof leaving - 1;
  titles_work = with_titles;
  title[0] = 0;
  mouse_wanted = false;
  counts = (ct_statistics){0};
}

void modes_enter(void) {
  while (tcsetattr(STDIN_FILENO, TCSANOW, &within) != 0 && errno == EINTR) {}
  atomic_store(&raw_is_on, true);
  enter_is_pending = true;
}

size_t modes_take_pending(char *into, size_t capacity) {
  if (!enter_is_pending) return 0;
  // After SIGSTOP the screen was never left: entering it twice would lose the cursor of the shell.
  bool entered = atomic_load(&screen_is_on), pushed = atomic_load(&title_is_pushed);
  int length = snprintf(into, capacity, "%s%s%s%s%s", entered ? "" : entering, within_modes,
                        mouse_wanted ? mouse_on : "", title[0] == 0 || pushed ? "" : title_push, title);
  if (length < 0 || (size_t)length >= capacity) return 0;
  enter_is_pending = false;
  atomic_store(&title_is_pushed, title[0] != 0);
  atomic_store(&screen_is_on, true);
  return (size_t)length;
}

// Lets a frame that another thread is writing come to its end, so that it is not drawn over the shell.
static void await_writer(void) {
  const struct timespec pause = {.tv_nsec = 1000000};
  for (int turn = 0; turn < 100; turn++) {
    if (!atomic_load(&writing) || pthread_equal(writer, pthread_self())) return;
    nanosleep(&pause, NULL);
  }
}

// Writes, but gives up on a terminal that takes nothing for a second.
static void put(const char *bytes, size_t count) {
  struct pollfd out = {.fd = STDOUT_FILENO, .events = POLLOUT};
  while (count > 0 && poll(&out, 1, 1000) > 0) {
    ssize_t done = write(STDOUT_FILENO, bytes, count);
    if (done <= 0) return;
    bytes += done;
    count -= (size_t)done;
  }
}

void modes_leave(bool dropping_input) {
  enter_is_pending = false;
  bool pushed = atomic_exchange(&title_is_pushed, false);
  if (atomic_exchange(&screen_is_on, false)) {
    await_writer();
    if (pushed) put(title_pop, sizeof title_pop - 1);
    put(leaving, leaving_length);
  }
  if (!atomic_exchange(&raw_is_on, false)) return;
  // The rest of a paste must not become commands of the shell.
  if (dropping_input) tcflush(STDIN_FILENO, TCIFLUSH);
  // TCSANOW, as a handler must not wait for a terminal that is stopped.
  tcsetattr(STDIN_FILENO, TCSANOW, &before);
}

static bool wait_until_writable(void) {
  struct pollfd out = {.fd = STDOUT_FILENO, .events = POLLOUT};
  int ready = poll(&out, 1, -1);
  return ready >= 0 ? (out.revents & (POLLERR | POLLHUP | POLLNVAL)) == 0 : errno == EINTR;
}

bool modes_write(const char *bytes, size_t count) {
  if (!atomic_load(&screen_is_on)) return true;
  writer = pthread_self();
  atomic_store(&writing, true);
  bool whole = true;
  while (whole && count > 0 && atomic_load(&screen_is_on)) {
    ssize_t done = write(STDOUT_FILENO, bytes, count);
    counts.writes++;
    if (done >= 0) {
      bytes += done;
      count -= (size_t)done;
      counts.bytes += (uint64_t)done;
    } else if (errno == EAGAIN) {
      whole = wait_until_writable();
    } else {
      whole = errno == EINTR;
    }
  }
  atomic_store(&writing, false);
  return whole;
}

void modes_count_frame(void) { counts.frames++; }

ct_statistics ct_counts(void) { return counts; }

void ct_window_size(int32_t *columns, int32_t *lines) {
  struct winsize window = {0};
  bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 0 && window.ws_row > 0;
  *columns = known ? window.ws_col : 80;
  *lines = known ? window.ws_row : 24;
}

void ct_mouse(int32_t on) {
  mouse_wanted = on != 0;
  const char *mode = on != 0 ? mouse_on : mouse_off;
  modes_write(mode, strlen(mode));
}

void ct_ask_ground(void) {
  static const char question[] = "\033]11;?\033\\\033[c";
  if (atomic_load(&raw_is_on)) put(question, sizeof question - 1);
}

// Copies a title without the control characters that could end it early.
static size_t copy_title(const char *utf8, char *into, size_t capacity) {
  size_t length = 0;
  for (; *utf8 != 0 && length + 1 < capacity; utf8++) {
    unsigned char byte = (unsigned char)utf8[0], next = (unsigned char)utf8[1];
    bool is_c1 = byte == 0xC2 && next >= 0x80 && next < 0xA0;
    if (is_c1) utf8++;
    if (!is_c1 && byte >= 0x20 && byte != 0x7F) into[length++] = (char)byte;
  }
  bool cut = *utf8 != 0;
  while (cut && length > 0 && ((unsigned char)into[length - 1] & 0x80) != 0) length--;
  into[length] = 0;
  return length;
}

void ct_title(const char *utf8) {
  char clean[256];
  copy_title(utf8, clean, sizeof clean);
  if (!titles_work) return;
  snprintf(title, sizeof title, "\033]2;%s\033\\", clean);
  if (!atomic_load(&screen_is_on)) return;
  if (!atomic_exchange(&title_is_pushed, true)) modes_write(title_push, sizeof title_push - 1);
  modes_write(title, strlen(title));
}

void ct_clipboard(const char *base64) {
  static const char opening[] = "\033]52;c;";
  modes_write(opening, sizeof opening - 1);
  modes_write(base64, strlen(base64));
  modes_write("\033\\", 2);
}
