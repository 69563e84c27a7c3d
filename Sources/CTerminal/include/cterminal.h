// The terminal as Swift may see it: no name of curses crosses this header.
//
// One thread owns the terminal and calls everything here; only ct_wake may be called from anywhere.
#pragma once

#include <stddef.h>
#include <stdint.h>

// What ct_start answers. Nothing is written to the terminal unless it is CT_STARTED.
enum {
  CT_STARTED = 0,
  CT_NOT_A_TERMINAL = 1,  // stdin or stdout is no terminal
  CT_DUMB_TERMINAL = 2,   // TERM is empty or "dumb"
  CT_NO_DESCRIPTION = 3,  // neither TERM nor any of the usual names is described on this machine
  CT_NO_RESOURCES = 4,    // no memory or no descriptors left
};

// Attributes of a style.
enum {
  CT_BOLD = 1,
  CT_DIM = 2,
  CT_ITALIC = 4,
  CT_UNDERLINE = 8,
  CT_REVERSE = 16,
};

// What ct_wait answers: flags, none of them when the time is over.
enum {
  CT_INPUT = 1,      // bytes wait to be read
  CT_WOKEN = 2,      // ct_wake was called
  CT_RESIZED = 4,    // the window may have another size
  CT_CONTINUED = 8,  // the program was stopped and goes on: the next frame is drawn anew
  CT_HANGUP = 16,    // the terminal is gone
  CT_WATCHED = 32,   // the descriptor given to ct_watch can be read
  CT_ENDING = 64,    // a signal asks for the end; only after ct_mind_end
};

// Styles are numbered 0 ..< CT_STYLES; style 0 is plain until it is set.
enum { CT_STYLES = 1024 };

// Links are numbered 1 ..< CT_LINKS.
enum { CT_LINKS = 256, CT_ADDRESS = 2000 };

// One column of a row. `width` is 1, or 2 for a wide character, whose second column is a cell of
// width 0. `mark` is one combining scalar or 0. `link` is a number given to ct_link, or 0.
typedef struct {
  uint32_t base, mark;
  uint16_t style;
  uint8_t width;
  uint8_t link;
} ct_cell;

typedef struct {
  uint64_t frames;  // calls of ct_present
  uint64_t writes;  // write(2) to the terminal
  uint64_t bytes;   // bytes written to the terminal
} ct_statistics;

// Takes the core dump and the runtime's crash report (registers and memory: personal data) off,
// unless SWIFT_BACKTRACE is set. To be called once, before ct_start.
void ct_quiet_crashes(void);

int32_t ct_start(void);

// Gives the terminal back and prints the tail of what went to stderr meanwhile. May be called twice.
void ct_stop(void);

// The name whose description is in use, which may be another than TERM.
const char *ct_terminal_name(void);

// How many palette colours there are: 0 on a monochrome terminal.
int32_t ct_colours(void);

// Whether the locale draws all of Unicode; otherwise only ASCII may be drawn.
int32_t ct_is_unicode(void);

// The size of the window now.
void ct_window_size(int32_t *columns, int32_t *lines);

// Makes the frame this large; the next frame is drawn anew.
void ct_resize(int32_t columns, int32_t lines);

// Sets how a style looks: palette colours, -1 for the terminal's own, and attributes.
void ct_style(int32_t index, int32_t foreground, int32_t background, int32_t attributes);

// Says where link `number` (1 ..< CT_LINKS) leads: printable ASCII, at most CT_ADDRESS bytes. Cells that
// are on the screen already must not have had another address under this number.
void ct_link(int32_t number, const char *address);

// Draws a whole row into the next frame.
void ct_row(int32_t y, const ct_cell *cells, int32_t count);

void ct_cursor(int32_t x, int32_t y, int32_t visible);

// Shows what was drawn: one write, or none when nothing has changed. 0, or -1 when the terminal is gone.
int32_t ct_present(void);

// Draws the next frame anew, whatever is on the screen.
void ct_redraw(void);

ct_statistics ct_counts(void);

// Waits for input, a wake-up or a signal; at most so many milliseconds, -1 for ever.
int32_t ct_wait(int32_t milliseconds);

// Lets ct_wait also wait for a descriptor of the caller's own; -1 for none. Whoever gave it reads it.
void ct_watch(int32_t descriptor);

// Reads what is there without waiting: the number of bytes, 0 when there are none, -1 when the terminal is gone.
ptrdiff_t ct_read(uint8_t *buffer, size_t capacity);

// Ends ct_wait, from any thread or signal handler; several calls before the next wait count as one.
void ct_wake(void);

// Gives the terminal back, stops the program as Ctrl+Z does, and takes the terminal again after `fg`.
void ct_suspend(void);

void ct_mouse(int32_t on);

// Asks the terminal for the colour behind its letters (OSC 11), and then what it is (DA1), which every
// terminal answers. To be called before the first frame.
void ct_ask_ground(void);

// Sets the window's title; the one before comes back at the end.
void ct_title(const char *utf8);

// Asks the terminal to put text (base64, no line breaks) onto the clipboard (OSC 52).
void ct_clipboard(const char *base64);

// Runs a program (arguments[0], looked for in PATH) that reads `text` from its standard input and
// nothing else, without a terminal. false: it is not there, failed, or was not done in time.
int32_t ct_hand_over(const char *const arguments[], const char *text, size_t count, int32_t milliseconds);

// Lets the first HUP, TERM or INT be told by ct_wait instead of ending the program at once, so that
// it can keep what is typed; one that does not end within 2 s, or is asked again by INT or TERM, is
// ended. This goes on until ct_end, also after ct_stop.
void ct_mind_end(void);

// Whether a signal has asked for the end since ct_mind_end.
int32_t ct_is_ending(void);

// Ends the program by the signal that has asked for it; comes back where none has.
void ct_end(void);

// Lets a descriptor be closed only after this process has ended, by a child that has nothing else
// of it: a watch of files takes the system up to 20 ms to let go of, and whoever asked the program
// to end would wait for that. To be called once, at the end, by the main thread.
void ct_outlive(int32_t descriptor);
