#define _GNU_SOURCE
#include "cvterm.h"

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
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

int cv_start(const char *program, char *const arguments[], char *const environment[],
             const char *folder, int columns, int lines, pid_t *child) {
  const struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)lines};
  int terminal = -1;
  *child = forkpty(&terminal, NULL, NULL, &size);
  if (*child == 0) become(program, arguments, environment, folder);
  if (*child < 0) return -1;
  fcntl(terminal, F_SETFD, FD_CLOEXEC);
  fcntl(terminal, F_SETFL, O_NONBLOCK);
  return terminal;
}

int cv_resize(int terminal, int columns, int lines) {
  const struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)lines};
  return ioctl(terminal, TIOCSWINSZ, &size);
}

uint64_t cv_line_discipline(int terminal) {
  struct termios now;
  if (tcgetattr(terminal, &now) != 0) return 0;
  return ((uint64_t)now.c_iflag << 48) ^ ((uint64_t)now.c_oflag << 32) ^ ((uint64_t)now.c_lflag << 8) ^
         now.c_cflag ^ ((uint64_t)now.c_cc[VMIN] << 24) ^ ((uint64_t)now.c_cc[VTIME] << 28);
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
  for (int at = 0; at < 6 && !is_second; at++) result.scalars[at] = cell.chars[at];
  result.width = is_second ? 0 : cell.width;
  result.foreground = colour(&cell.fg);
  result.background = colour(&cell.bg);
  result.attributes = attributes(cell.attrs);
  return result;
}

cv_state cv_screen_state(const cv_screen *screen) { return screen->state; }
