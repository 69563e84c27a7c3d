// A program in a pseudo-terminal, and a screen (libvterm) that shows what it writes.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

typedef struct {
  int terminal;  // the end that a terminal emulator holds; reading and writing never wait
  int line;      // the end of the program, held to ask it questions
  pid_t child;
} cv_pty;

// Starts a program in a new terminal. `arguments` and `environment` end with NULL. `child` is -1
// when it could not be started.
cv_pty cv_start(const char *program, char *const arguments[], char *const environment[],
                const char *folder, int columns, int lines);

void cv_close(cv_pty pty);

// Takes the terminal away from the program, as a closed window or a lost connection does.
void cv_hang_up(cv_pty pty);

int cv_resize(cv_pty pty, int columns, int lines);

// How many bytes the program has not read yet.
int cv_unread(cv_pty pty);

// The process group that the terminal's keys go to.
pid_t cv_foreground(cv_pty pty);

// The line discipline, folded into one number that only equality is asked of.
uint64_t cv_discipline(cv_pty pty);

// What cv_discipline says of a terminal that nobody has touched.
uint64_t cv_discipline_untouched(void);

// -1 while the child runs, else its exit status, or 128 + the signal that ended it.
int cv_ended(pid_t child);

typedef struct cv_screen cv_screen;

enum {
  CV_BOLD = 1,
  CV_ITALIC = 4,
  CV_UNDERLINE = 8,
  CV_REVERSE = 16,
};

// What stands in one column. `foreground` and `background` are palette numbers, -1 for the
// terminal's own, or 0x1000000 | rgb. `width` is 0 in the second column of a wide character.
typedef struct {
  uint32_t scalars[6];
  int32_t width;
  int32_t foreground, background, attributes, font;
} cv_cell;

typedef struct {
  int32_t cursor_x, cursor_y, cursor_is_visible;
  int32_t alternate, mouse;
  char title[256];
} cv_state;

cv_screen *cv_screen_new(int columns, int lines);
void cv_screen_free(cv_screen *screen);
void cv_screen_resize(cv_screen *screen, int columns, int lines);
void cv_screen_write(cv_screen *screen, const uint8_t *bytes, size_t count);
// Does the same, and tells the first place that has changed by it, counted along the lines; -1 where
// all is as before, the cursor too, and the number of places where only the cursor has moved. `was`
// is what stood there.
int cv_screen_change(cv_screen *screen, const uint8_t *bytes, size_t count, cv_cell *was);
// What the terminal itself answers to the program (it is asked where the cursor is, and the like).
size_t cv_screen_answers(cv_screen *screen, uint8_t *into, size_t capacity);
cv_cell cv_screen_cell(const cv_screen *screen, int x, int y);
cv_state cv_screen_state(const cv_screen *screen);
