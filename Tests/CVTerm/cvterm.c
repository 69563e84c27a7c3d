#define _GNU_SOURCE
#include "cvterm.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>
#include <vterm.h>

// Between fork and exec: as a shell would leave it, whatever this process has done to itself.
static _Noreturn void become(const char *program, char *const arguments[],
                             char *const environment[], const char *folder) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int signal = 1; signal < NSIG; signal++) {
    const struct sigaction plain = {.sa_handler = SIG_DFL};
    sigaction(signal, &plain, NULL);
  }
  close_range(3, ~0U, 0);
  if (folder == NULL || chdir(folder) == 0) execve(program, arguments, environment);
  _exit(127);
}

cv_pty cv_start(const char *program, char *const arguments[], char *const environment[],
                const char *folder, int columns, int lines) {
  const struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)lines};
  cv_pty pty = {-1, -1, -1};
  if (openpty(&pty.terminal, &pty.line, NULL, NULL, &size) != 0) return pty;
  fcntl(pty.terminal, F_SETFD, FD_CLOEXEC);
  fcntl(pty.line, F_SETFD, FD_CLOEXEC);
  fcntl(pty.terminal, F_SETFL, O_NONBLOCK);
  pty.child = fork();
  if (pty.child == 0) {
    login_tty(pty.line);
    become(program, arguments, environment, folder);
  }
  return pty;
}

void cv_close(cv_pty pty) {
  close(pty.terminal);
  close(pty.line);
}

void cv_hang_up(cv_pty pty) {
  // Its other end stays a descriptor, of something else, so that it can be closed like any.
  int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
  dup3(nothing, pty.terminal, O_CLOEXEC);
  close(nothing);
}

int cv_resize(cv_pty pty, int columns, int lines) {
  const struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)lines};
  return ioctl(pty.terminal, TIOCSWINSZ, &size);
}

int cv_unread(cv_pty pty) {
  // Asking for input makes the kernel hand over what is still on its way between the two ends.
  struct pollfd arriving = {.fd = pty.line, .events = POLLIN};
  poll(&arriving, 1, 0);
  int count = 0;
  return ioctl(pty.line, FIONREAD, &count) == 0 ? count : 0;
}

pid_t cv_foreground(cv_pty pty) { return tcgetpgrp(pty.terminal); }

static uint64_t discipline(int descriptor) {
  struct termios now;
  if (tcgetattr(descriptor, &now) != 0) return 0;
  const uint64_t parts[] = {now.c_iflag, now.c_oflag, now.c_cflag, now.c_lflag, now.c_cc[VMIN],
                            now.c_cc[VTIME], now.c_cc[VINTR], now.c_cc[VSUSP]};
  uint64_t folded = 14695981039346656037ULL;
  for (size_t at = 0; at < sizeof parts / sizeof *parts; at++) {
    folded = (folded ^ parts[at]) * 1099511628211ULL;
  }
  return folded;
}

uint64_t cv_discipline(cv_pty pty) { return discipline(pty.line); }

uint64_t cv_discipline_untouched(void) {
  int terminal, line;
  if (openpty(&terminal, &line, NULL, NULL, NULL) != 0) return 1;
  uint64_t result = discipline(line);
  cv_close((cv_pty){terminal, line, -1});
  return result;
}

int cv_ended(pid_t child) {
  int status = 0;
  if (waitpid(child, &status, WNOHANG) != child) return -1;
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

struct cv_screen {
  VTerm *terminal;
  VTermScreen *screen;
  cv_state state;
};

static void take_title(cv_screen *screen, const char *title) {
  strncpy(screen->state.title, title, sizeof screen->state.title - 1);
}

static int on_property(VTermProp property, VTermValue *value, void *user) {
  cv_screen *screen = user;
  if (property == VTERM_PROP_CURSORVISIBLE) screen->state.cursor_is_visible = value->boolean;
  if (property == VTERM_PROP_ALTSCREEN) screen->state.alternate = value->boolean;
  if (property == VTERM_PROP_MOUSE) screen->state.mouse = value->number;
  if (property == VTERM_PROP_TITLE) take_title(screen, value->string);
  return 1;
}

static int on_cursor(VTermPos position, VTermPos old, int visible, void *user) {
  (void)old, (void)visible;
  cv_screen *screen = user;
  screen->state.cursor_x = position.col;
  screen->state.cursor_y = position.row;
  return 1;
}

cv_screen *cv_screen_new(int columns, int lines) {
  static const VTermScreenCallbacks callbacks = {.settermprop = on_property, .movecursor = on_cursor};
  cv_screen *screen = calloc(1, sizeof *screen);
  screen->terminal = vterm_new(lines, columns);
  vterm_set_utf8(screen->terminal, 1);
  screen->screen = vterm_obtain_screen(screen->terminal);
  vterm_screen_set_callbacks(screen->screen, &callbacks, screen);
  vterm_screen_enable_altscreen(screen->screen, 1);
  vterm_screen_reset(screen->screen, 1);
  return screen;
}

void cv_screen_free(cv_screen *screen) {
  vterm_free(screen->terminal);
  free(screen);
}

void cv_screen_resize(cv_screen *screen, int columns, int lines) {
  vterm_set_size(screen->terminal, lines, columns);
}

void cv_screen_write(cv_screen *screen, const uint8_t *bytes, size_t count) {
  vterm_input_write(screen->terminal, (const char *)bytes, count);
}

// All cells, along the lines; to be freed.
static cv_cell *copy_cells(const cv_screen *screen, int *count) {
  int lines, columns;
  vterm_get_size(screen->terminal, &lines, &columns);
  *count = lines * columns;
  cv_cell *cells = calloc((size_t)*count, sizeof *cells);
  for (int at = 0; at < *count; at++) cells[at] = cv_screen_cell(screen, at % columns, at / columns);
  return cells;
}

// A blank that was drawn looks like one that was erased, and shows no ink; nor does a second column.
static cv_cell visible(cv_cell cell) {
  if (cell.width == 0) return (cv_cell){.width = 0};
  bool is_blank = cell.scalars[0] == 0 || (cell.scalars[0] == ' ' && cell.scalars[1] == 0);
  if (!is_blank) return cell;
  return (cv_cell){.width = cell.width, .background = cell.background, .font = cell.font,
                   .attributes = cell.attributes & (CV_UNDERLINE | CV_REVERSE)};
}

static bool look_same(cv_cell left, cv_cell right) {
  left = visible(left);
  right = visible(right);
  return memcmp(&left, &right, sizeof left) == 0;
}

int cv_screen_change(cv_screen *screen, const uint8_t *bytes, size_t count, cv_cell *was) {
  int before_count, after_count, changed = -1;
  cv_state state = screen->state;
  cv_cell *before = copy_cells(screen, &before_count);
  cv_screen_write(screen, bytes, count);
  cv_cell *after = copy_cells(screen, &after_count);
  if (before_count == after_count) {
    for (int at = 0; changed < 0 && at < after_count; at++) {
      if (!look_same(before[at], after[at])) changed = at;
    }
    bool has_moved = screen->state.cursor_x != state.cursor_x || screen->state.cursor_y != state.cursor_y;
    if (changed < 0 && has_moved) changed = after_count;
  } else {
    changed = 0;
  }
  if (changed >= 0 && changed < before_count) *was = before[changed];
  free(before);
  free(after);
  return changed;
}

size_t cv_screen_answers(cv_screen *screen, uint8_t *into, size_t capacity) {
  return vterm_output_read(screen->terminal, (char *)into, capacity);
}

static int32_t colour(const VTermColor *from) {
  if (VTERM_COLOR_IS_DEFAULT_FG(from) || VTERM_COLOR_IS_DEFAULT_BG(from)) return -1;
  if (VTERM_COLOR_IS_INDEXED(from)) return from->indexed.idx;
  return 0x1000000 | from->rgb.red << 16 | from->rgb.green << 8 | from->rgb.blue;
}

static int32_t attributes(VTermScreenCellAttrs from) {
  return (from.bold ? CV_BOLD : 0) | (from.italic ? CV_ITALIC : 0) | (from.underline ? CV_UNDERLINE : 0) |
         (from.reverse ? CV_REVERSE : 0);
}

cv_cell cv_screen_cell(const cv_screen *screen, int x, int y) {
  VTermScreenCell cell;
  cv_cell result = {0};
  if (!vterm_screen_get_cell(screen->screen, (VTermPos){.row = y, .col = x}, &cell)) return result;
  bool is_second = cell.chars[0] == (uint32_t)-1;
  for (int at = 0; at < 6 && !is_second && cell.chars[at] != 0; at++) result.scalars[at] = cell.chars[at];
  result.width = is_second ? 0 : cell.width;
  result.foreground = colour(&cell.fg);
  result.background = colour(&cell.bg);
  result.attributes = attributes(cell.attrs);
  result.font = cell.attrs.font;
  return result;
}

cv_state cv_screen_state(const cv_screen *screen) { return screen->state; }
