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

// ink.c: how letters look.

// At the beginning: curses takes letters to be plain. `goes_to_columns`: the terminal knows `CSI n G`.
void ink_start(bool goes_to_columns);

// Before a frame that is drawn anew: nobody knows how the terminal's letters look.
void ink_forget(void);

// Says with fewer bytes what curses says; at most twice as many and 64, and what links_room says.
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

// The length of the UTF-8 character that stands here.
size_t links_letter(const char *from, size_t count);
