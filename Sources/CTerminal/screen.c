#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "parts.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

// curses draws into a file in memory; each frame is then sent from there with one write.
static FILE *canvas;
static SCREEN *screen;
static char *drawing;  // what curses drew
static char *frame;    // what is sent of it
static size_t drawing_capacity, frame_capacity;

static cchar_t styles[CT_STYLES];  // a blank in each style
static cchar_t *row_cells;
static int32_t row_capacity;

static bool is_unicode, wraps_always, anew, cursor_is_on, cursor_wanted, ends_with_process;
static int32_t cursor_x, cursor_y, colours;
static char name_in_use[64];

static bool choose_locale(void) {
  static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8", "ru_RU.UTF-8"};
  for (size_t at = 0; at < sizeof names / sizeof *names; at++) {
    if (setlocale(LC_CTYPE, names[at]) == NULL) continue;
    if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  }
  setlocale(LC_CTYPE, "C");
  return false;
}

static bool open_canvas(void) {
  int memory = memfd_create("frame", MFD_CLOEXEC);
  if (memory < 0) return false;
  canvas = fdopen(memory, "w");
  if (canvas == NULL) close(memory);
  return canvas != NULL;
}

// The first of TERM and the usual names that this machine describes.
static bool open_screen(const char *wished) {
  const char *names[] = {wished, "xterm-256color", "xterm", "vt100"};
  for (size_t at = 0; at < sizeof names / sizeof *names; at++) {
    screen = newterm(names[at], canvas, stdin);
    if (screen == NULL) continue;
    strncpy(name_in_use, names[at], sizeof name_in_use - 1);
    return true;
  }
  return false;
}

// The next frame begins where the last one began: how much was drawn is where the file stands.
static void rewind_canvas(void) { lseek(fileno(canvas), 0, SEEK_SET); }

static const char *capability(const char *name) {
  char *text = tigetstr(name);
  return text == NULL || text == (char *)-1 ? "" : text;
}

static bool has_titles(const char *term) {
  static const char *const without[] = {"linux", "vt", "cons", "sun", "ansi", "wsvt", "cygwin"};
  for (size_t at = 0; at < sizeof without / sizeof *without; at++) {
    if (strncmp(term, without[at], strlen(without[at])) == 0) return false;
  }
  return true;
}

static void set_up_drawing(void) {
  nonl();
  idlok(stdscr, TRUE);
  // Terminals do not agree what inserting and deleting characters does to wide ones.
  idcok(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  // Otherwise curses looks for input after each line, and leaves the frame half drawn when there is some.
  typeahead(-1);
  colours = 0;
  if (has_colors() && start_color() == OK) {
    use_default_colors();
    colours = COLORS;
  }
  for (int32_t index = 0; index < CT_STYLES; index++) setcchar(&styles[index], L" ", A_NORMAL, 0, NULL);
  // Only after it has once ended does curses gather its output before it writes.
  endwin();
  doupdate();
  rewind_canvas();
}

static int32_t look_for_terminal(void) {
  const char *term = getenv("TERM");
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CT_NOT_A_TERMINAL;
  if (term == NULL || term[0] == 0 || strcmp(term, "dumb") == 0) return CT_DUMB_TERMINAL;
  return modes_remember() ? CT_STARTED : CT_NOT_A_TERMINAL;
}

static void close_screen(void) {
  if (screen != NULL) delscreen(screen);
  if (canvas != NULL) fclose(canvas);
  screen = NULL;
  canvas = NULL;
}

static int32_t open_drawing(const char *term) {
  if (!open_canvas() || !signals_guard()) return CT_NO_RESOURCES;
  if (!open_screen(term)) return CT_NO_DESCRIPTION;
  set_up_drawing();
  // Otherwise a letter in the last column may have led to the next row unseen.
  bool stays = tigetflag("xenl") > 0;
  ink_start(stays && strcmp(capability("hpa"), "\033[%i%p1%dG") == 0);
  wraps_always = capability("rmam")[0] == 0;
  modes_prepare(capability("smcup"), capability("rmcup"), has_titles(term));
  return CT_STARTED;
}

int32_t ct_start(void) {
  if (screen != NULL) return CT_STARTED;
  int32_t found = look_for_terminal();
  if (found != CT_STARTED) return found;
  is_unicode = choose_locale();
  int32_t opened = open_drawing(getenv("TERM"));
  if (opened != CT_STARTED) {
    signals_unguard();
    close_screen();
    return opened;
  }
  errors_keep();
  modes_enter();
  cursor_is_on = true;
  cursor_wanted = false;
  int32_t columns, lines;
  ct_window_size(&columns, &lines);
  ct_resize(columns, lines);
  if (!ends_with_process) atexit(ct_stop);
  ends_with_process = true;
  return CT_STARTED;
}

void ct_stop(void) {
  if (screen == NULL) return;
  modes_leave(false);
  errors_release();
  signals_unguard();
  endwin();
  close_screen();
}

const char *ct_terminal_name(void) { return name_in_use; }

int32_t ct_colours(void) { return colours; }

int32_t screen_columns(void) { return screen == NULL ? 0 : getmaxx(stdscr); }

int32_t ct_is_unicode(void) { return is_unicode; }

void ct_redraw(void) { anew = true; }

static int32_t within(int32_t value, int32_t most) { return value < 1 ? 1 : value > most ? most : value; }

void ct_resize(int32_t columns, int32_t lines) {
  if (screen == NULL) return;
  resize_term(within(lines, 1000), within(columns, 2000));
  anew = true;
}

// A colour that this terminal has: the bright ones of sixteen become the plain ones of eight.
static int32_t quantised(int32_t colour) {
  if (colour < 0 || colour < colours) return colour < 0 ? -1 : colour;
  return colour < 16 && colour - 8 < colours ? colour - 8 : -1;
}

void ct_style(int32_t index, int32_t foreground, int32_t background, int32_t attributes) {
  if (index < 0 || index >= CT_STYLES || screen == NULL) return;
  attr_t look = A_NORMAL;
  if ((attributes & CT_BOLD) != 0) look |= A_BOLD;
  if ((attributes & CT_DIM) != 0) look |= A_DIM;
  if ((attributes & CT_ITALIC) != 0) look |= A_ITALIC;
  if ((attributes & CT_UNDERLINE) != 0) look |= A_UNDERLINE;
  if ((attributes & CT_REVERSE) != 0) look |= A_REVERSE;
  int pair = 0;
  int32_t ink = quantised(foreground), paper = quantised(background);
  // alloc_pair must not be called without colours.
  if (colours > 0 && (ink >= 0 || paper >= 0)) pair = alloc_pair(ink, paper);
  if (pair < 0) pair = 0;
  setcchar(&styles[index], L" ", look, (short)(pair > 32767 ? 0 : pair), &pair);
}

// What stands for a scalar on this terminal: curses and the grid must agree on its width.
static wchar_t drawable(uint32_t scalar, int width) {
  if (!is_unicode) return scalar >= 0x20 && scalar < 0x7F ? (wchar_t)scalar : L'?';
  if (width == 1 && letter_is_narrow(scalar)) return (wchar_t)scalar;
  // The last private plane is where the signs of links are.
  return scalar >= 0x20 && scalar < 0x100000 && wcwidth((wchar_t)scalar) == width ? (wchar_t)scalar : 0xFFFD;
}

static void add_cell(cchar_t *into, const ct_cell *cell) {
  *into = styles[cell->style < CT_STYLES ? cell->style : 0];
  into->chars[0] = drawable(cell->base, cell->width);
  wchar_t *next = into->chars + 1;
  bool is_link = cell->link != 0 && is_unicode;
  if (is_link) *next++ = (wchar_t)links_sign(cell->link);
  if (cell->mark != 0 && is_unicode && wcwidth((wchar_t)cell->mark) == 0) {
    *next++ = (wchar_t)cell->mark;
    if (is_link) *next++ = (wchar_t)links_sign(cell->link);
  }
  *next = 0;
}

static cchar_t *add_blank(cchar_t *into, uint16_t style) {
  *into = styles[style < CT_STYLES ? style : 0];
  return into + 1;
}

// Converts a row. A wide character that cannot be drawn as one becomes two narrow cells, and
// a second column that lacks its first a blank.
static int32_t fill_row(const ct_cell *cells, int32_t count) {
  cchar_t *end = row_cells;
  for (int32_t x = 0; x < count; x++) {
    ct_cell cell = cells[x];
    bool wide = cell.width == 2 && x + 1 < count;
    if (cell.width == 0) {
      end = add_blank(end, cell.style);
      continue;
    }
    cell.width = wide ? 2 : 1;
    add_cell(end++, &cell);
    if (!wide) continue;
    x++;
    if (wcwidth(end[-1].chars[0]) != 2) end = add_blank(end, cell.style);
  }
  return (int32_t)(end - row_cells);
}

// The last cell of the screen, where the terminal's description does not tell how wrapping is turned
// off (tmux, screen): curses shifts it into its place, and would break a wide character beside it.
static int32_t spare_corner(int32_t length) {
  if (!wraps_always || length < 2) return length;
  cchar_t *last = row_cells + length - 1, corner = *last;
  if (wcwidth(corner.chars[0]) == 2 || wcwidth(last[-1].chars[0]) != 2) return length;
  // Two blanks take the place of the wide character; the row has as many columns as before.
  last[-1].chars[0] = L' ';
  last[-1].chars[1] = 0;
  last[0] = last[-1];
  last[1] = corner;
  return length + 1;
}

void ct_row(int32_t y, const ct_cell *cells, int32_t count) {
  if (screen == NULL || y < 0 || y >= getmaxy(stdscr)) return;
  if (count > getmaxx(stdscr)) count = getmaxx(stdscr);
  if (count > row_capacity) {
    cchar_t *larger = realloc(row_cells, (size_t)count * sizeof *larger);
    if (larger == NULL) return;
    row_cells = larger;
    row_capacity = count;
  }
  int32_t length = fill_row(cells, count);
  if (y == getmaxy(stdscr) - 1 && count == getmaxx(stdscr)) length = spare_corner(length);
  if (length > 0) mvwadd_wchnstr(stdscr, y, 0, row_cells, length);
}

void ct_cursor(int32_t x, int32_t y, int32_t visible) {
  cursor_x = x;
  cursor_y = y;
  cursor_wanted = visible != 0;
}

enum { AROUND = 1024 };  // room for what is sent around a frame

// Makes `*memory` as large as `wanted`, without what is in it. false: there is no memory.
static bool reserve(char **memory, size_t *capacity, size_t wanted) {
  if (*memory != NULL && wanted <= *capacity) return true;
  free(*memory);
  *capacity = wanted * 2;
  *memory = malloc(*capacity + 1);
  return *memory != NULL;
}

static size_t append(size_t length, const char *text) {
  size_t count = strlen(text);
  memcpy(frame + length, text, count);
  return length + count;
}

// Sends what curses drew, with the cursor, as one synchronized update.
static bool send_frame(size_t drawn) {
  if (!reserve(&drawing, &drawing_capacity, drawn)) return true;
  ssize_t read = pread(fileno(canvas), drawing, drawn, 0);
  size_t count = read > 0 ? (size_t)read : 0;
  size_t room = (count * 2 + links_room(drawing, count)) * 2 + AROUND;
  if (!reserve(&frame, &frame_capacity, room)) return true;
  size_t length = modes_take_pending(frame, AROUND / 2);
  if (count == 0 && length == 0 && cursor_wanted == cursor_is_on) return true;
  length = append(length, "\033[?2026h");
  if (cursor_is_on && !cursor_wanted) length = append(length, "\033[?25l");
  length += ink_compact(drawing, count, frame + length);
  if (!cursor_is_on && cursor_wanted) length = append(length, "\033[?25h");
  length = append(length, "\033[?2026l");
  cursor_is_on = cursor_wanted;
  return modes_write(frame, length);
}

int32_t ct_present(void) {
  if (screen == NULL) return 0;
  modes_count_frame();
  if (anew) {
    clearok(curscr, TRUE);
    ink_forget();
    cursor_is_on = !cursor_wanted;
  }
  anew = false;
  wmove(stdscr, cursor_y, cursor_x);
  wnoutrefresh(stdscr);
  doupdate();
  off_t drawn = lseek(fileno(canvas), 0, SEEK_CUR);
  bool sent = send_frame(drawn > 0 ? (size_t)drawn : 0);
  if (drawn > 0) rewind_canvas();
  return sent ? 0 : -1;
}
