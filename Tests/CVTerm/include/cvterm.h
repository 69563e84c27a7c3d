// A program in a pseudo-terminal, and a screen (libvterm) that shows what it writes.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// Starts a program in a new terminal. `arguments` and `environment` end with NULL. Gives the
// descriptor of the terminal's other end, which is non-blocking and not inherited, or -1.
int cv_start(const char *program, char *const arguments[], char *const environment[],
             const char *folder, int columns, int lines, pid_t *child);

int cv_resize(int terminal, int columns, int lines);

// The flags of the terminal's line discipline, folded into one number that only equality is asked of.
uint64_t cv_line_discipline(int terminal);

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
  int32_t foreground, background, attributes;
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
// What the terminal itself answers to the program (it is asked where the cursor is, and the like).
size_t cv_screen_answers(cv_screen *screen, uint8_t *into, size_t capacity);
cv_cell cv_screen_cell(const cv_screen *screen, int x, int y);
cv_state cv_screen_state(const cv_screen *screen);
