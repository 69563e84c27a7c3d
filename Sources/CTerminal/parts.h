// What the files of this target share. Functions marked [handler] are safe in a signal handler.
#pragma once

#include "cterminal.h"

#include <stdbool.h>

// modes.c: the tty, its line discipline and its private modes.

// Remembers how the tty is set now. false: it is none.
bool modes_remember(void);

// Prepares what enters and leaves the screen, from the terminal's description.
void modes_prepare(const char *enter_screen, const char *leave_screen, bool with_titles);

// Sets the tty to raw; the next frame enters the screen.
void modes_enter(void);

// Leaves the screen and sets the tty back. [handler]
void modes_leave(bool dropping_input);

// The bytes that the next frame has to begin with, given once.
size_t modes_take_pending(char *into, size_t capacity);

// Writes all of it, unless the screen has been left. false: the terminal is gone.
bool modes_write(const char *bytes, size_t count);

void modes_count_frame(void);

// errors.c: stderr while the screen is in use.

void errors_keep(void);

// Sends the tail of what was kept to the real stderr and stops keeping. [handler]
void errors_release(void);

// signals.c

// Installs the handlers. false: no descriptors left.
bool signals_guard(void);

void signals_unguard(void);

// screen.c: how many columns there are.
int32_t screen_columns(void);

// letters.c

// The length of the UTF-8 character that stands here.
size_t letter_length(const char *from, size_t count);

// Whether a scalar takes one column for certain, so that no table need be asked.
bool letter_is_narrow(uint32_t scalar);

// The same of a letter in UTF-8.
bool letter_takes_one_column(const char *from, size_t size);

// looks.c: how letters look.

enum { LOOK_LENGTH = 64 };  // no sequence that changes the look is longer

// A look that is not known may be any.
typedef struct {
  bool is_known;
  int attributes, ink, paper;
} look;

extern const look plain_look;

bool look_equals(look one, look other);

// Whether a blank looks as wanted already: it has no ink, only a ground and lines.
bool look_suits_blank(look has, look wanted);

// Reads `ESC [ … m`. The length of the sequence, or 0 for anything else.
size_t look_read(const char *from, size_t count, look *wanted, bool *understood);

// Makes the terminal look as wanted, by the shorter of two ways: by what changes, or from plain.
size_t look_put(char *to, look has, look wanted);

// moves.c: where the cursor is.

enum { MOVE_LENGTH = 16 };  // no sequence that moves is longer

// From 1, or 0 where that is not known for certain.
typedef struct {
  int row, column;
} place;

extern const place nowhere;

size_t number_put(char *to, int number);

// Reads up to two numbers of a sequence; one that is left out is 1.
void numbers_read(const char *from, int numbers[2]);

// The length of a sequence that only moves the cursor, or 0.
size_t move_read(const char *from, size_t count);

// Where a move leads.
place move_follow(const char *from, size_t size, place at);

// Writes a move within a row, as it was said or shorter.
size_t move_shorten(const char *from, size_t size, place start, place end, char *to);

// Writes a move in the shortest way. It never leads below the last row.
size_t move_put(char *to, place from, place wanted);

// order.c: in which order a frame is sent.

// A part of a row that is drawn in one go, with the looks and links at its beginning and at its end.
typedef struct {
  place at, after;
  look look, last_look;
  int32_t link, last_link;
  int untouched;     // the first column behind it
  char *start, *end;  // its bytes
  int next;          // the next piece that looks like it, once they are put in order
} piece;

// `on`: the terminal can be led to a column of its row.
void order_start(bool on);

// Before something is written at a place that `draws` there, or does anything else. Where what has
// been written ends now.
char *order_before(char *to, place at, bool draws);

// After something was drawn, and what it needed from `start` on was written.
void order_after(const char *start, piece drawn);

// Puts what has been written in order, in as much room again behind it. Where it ends now.
char *order_end(char *to);

// ink.c: says in fewer bytes what curses says.

// At the beginning: curses takes letters to be plain. `goes_to_columns`: the terminal knows `CSI n G`.
void ink_start(bool goes_to_columns);

// Before a frame that is drawn anew: nobody knows how the terminal's letters look.
void ink_forget(void);

// Says with fewer bytes what curses says. The room is to be four times as much and 64, and twice what
// links_room says.
size_t ink_compact(const char *from, size_t count, char *to);

// links.c: where letters lead. In what curses draws, each letter of a link is followed by a sign.

// The sign of a link, a scalar that no letter has.
uint32_t links_sign(int32_t number);

// How many bytes the links of what curses drew may take.
size_t links_room(const char *from, size_t count);

// The length of a sign that stands here, or 0.
size_t links_skip(const char *from, size_t count);

// Opens or closes a link, as the letter that stands here needs it: the bytes that this took.
size_t links_turn(const char *from, size_t count, char *to);

// Closes the link that is open.
size_t links_close(char *to);

// The number of the link that is open, or 0.
int32_t links_open(void);

// Leads from one open link to another, or to none: the bytes that this took.
size_t links_lead(int32_t from, int32_t to, char *into);

// No more bytes than this lead to a link.
size_t links_length(int32_t number);
