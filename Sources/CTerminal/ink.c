// curses says both colours and all attributes at each change. This says only what is new, which
// halves the bytes of a frame with many styles.
#include "parts.h"

#include <limits.h>
#include <string.h>

static look has;                // how the terminal's next letter would look
static look wants;              // how curses means it to look
static bool letters_are_plain;  // the character set has been chosen
static place cursor;
static bool stays_in_row;  // the terminal goes to a column of the row that it is in, and so can this

void ink_forget(void) {
  has.is_known = false;
  letters_are_plain = false;
}

void ink_start(bool goes_to_columns) {
  stays_in_row = goes_to_columns;
  order_start(goes_to_columns);
  ink_forget();
  wants = plain_look;
}

// Writes what cannot be said in fewer bytes, nor in another order.
static void pass(const char *from, size_t size, char **to) {
  *to = order_end(*to);
  memcpy(*to, from, size);
  *to += size;
}

static size_t take_look(const char *from, size_t count, char **to) {
  bool understood = true;
  size_t size = look_read(from, count, &wants, &understood);
  if (size == 0) return 0;
  if (!understood) wants.is_known = has.is_known = false;
  if (!wants.is_known) pass(from, size, to);
  return size;
}

// Takes a sequence that chooses the plain character set, once.
static size_t take_plain_letters(const char *from, size_t count, char **to) {
  bool is_chosen = count >= 3 && from[0] == '\033' && from[1] == '(' && from[2] == 'B';
  size_t size = from[0] == '\017' ? 1 : is_chosen ? 3 : 0;
  if (size > 0 && !letters_are_plain) pass(from, size, to);
  if (size > 0) letters_are_plain = true;
  return size;
}

static size_t take_move(const char *from, size_t count, char **to) {
  size_t size = move_read(from, count);
  if (size == 0) return 0;
  place start = cursor;
  cursor = move_follow(from, size, start);
  bool stays = stays_in_row && from[size - 1] == 'H' && start.row == cursor.row;
  if (stays) {
    *to += move_shorten(from, size, start, cursor, *to);
  } else {
    memcpy(*to, from, size);
    *to += size;
  }
  return size;
}

// Follows a letter, or a byte of a sequence that is not understood here.
static place follow_letter(const char *from, size_t size) {
  if ((unsigned char)from[0] < 0x20) return nowhere;
  bool is_sure = cursor.column > 0 && letter_takes_one_column(from, size);
  // Behind the last column terminals differ in where they are.
  if (is_sure && cursor.column >= screen_columns()) return nowhere;
  return (place){cursor.row, is_sure ? cursor.column + 1 : 0};
}

// Whether a mark may follow that goes onto the letter before it.
static bool may_be_mark(const char *from, size_t count) {
  unsigned char first = count > 0 ? (unsigned char)from[0] : 0, second = count > 1 ? (unsigned char)from[1] : 0;
  // Cyrillic letters and the signs of frames are none.
  if (first == 0xD0 || first == 0xD1) return false;
  return first >= 0xCC && !(first == 0xE2 && second != 0x83);
}

// The length of a blank, or of a sequence that erases, or 0.
static size_t read_blank(const char *from, size_t count) {
  if (from[0] == ' ') return may_be_mark(from + 1, count - 1) ? 0 : 1;
  if (count < 3 || from[0] != '\033' || from[1] != '[') return 0;
  size_t at = 2;
  while (at < count && from[at] >= '0' && from[at] <= '9') at++;
  return at < count && (from[at] == 'J' || from[at] == 'K' || from[at] == 'X') ? at + 1 : 0;
}

// Whether it only draws in its row: a letter, or an erasure to the right. Its place in the frame is free then.
static bool draws(const char *from, size_t size) {
  bool erases = size > 2 && (from[size - 1] == 'X' || (from[size - 1] == 'K' && size == 3));
  return wants.is_known && ((unsigned char)from[0] >= 0x20 || erases);
}

// The first column of the row that is still as it was, once this is drawn.
static int untouched_column(const char *from, size_t size, place after) {
  bool is_letter = (unsigned char)from[0] >= 0x20;
  if (after.column == 0 || (!is_letter && from[size - 1] == 'K')) return INT_MAX;
  if (is_letter) return after.column;
  int numbers[2];
  numbers_read(from, numbers);
  return after.column + numbers[0];
}

// The length of the letters that look like the one before and take one column each, and where they lead.
static size_t read_run(const char *from, size_t count, place *at) {
  size_t length = 0;
  if (at->column == 0 || links_open() != 0 || !look_equals(has, wants)) return 0;
  for (int columns = screen_columns(); length < count && at->column < columns; at->column++) {
    size_t size = letter_length(from + length, count - length);
    if (!letter_takes_one_column(from + length, size)) break;
    if (links_skip(from + length + size, count - length - size) > 0) break;
    length += size;
  }
  return length;
}

// Writes how a letter is to look and where it leads, as far as it is not so already.
static void turn(const char *from, size_t count, bool is_blank, char **to) {
  if (!is_blank || !look_suits_blank(has, wants)) {
    *to += look_put(*to, has, wants);
    if (wants.is_known) has = wants;
  }
  *to += links_turn(from, count, *to);
}

// Takes what is neither look nor move: letters, or a byte of another sequence.
static size_t take_letters(const char *from, size_t count, char **to) {
  size_t sign = links_skip(from, count), blank = sign > 0 ? 0 : read_blank(from, count);
  if (sign > 0) return sign;
  size_t size = blank > 0 ? blank : letter_length(from, count);
  place start = cursor;
  bool is_free = draws(from, size);
  char *before = *to = order_before(*to, start, is_free);
  turn(from, count, blank > 0, to);
  if (blank < 2) {
    cursor = follow_letter(from, size);
    size += read_run(from + size, count - size, &cursor);
  }
  memcpy(*to, from, size);
  int untouched = untouched_column(from, size, cursor);
  piece drawn = {start, cursor, has, has, links_open(), links_open(), untouched, *to, *to + size, 0};
  if (is_free) order_after(before, drawn);
  *to += size;
  return size;
}

size_t ink_compact(const char *from, size_t count, char *to) {
  char *end = to;
  cursor = nowhere;
  for (size_t at = 0; at < count;) {
    size_t size = take_look(from + at, count - at, &end);
    if (size == 0) size = take_plain_letters(from + at, count - at, &end);
    if (size == 0) size = take_move(from + at, count - at, &end);
    at += size > 0 ? size : take_letters(from + at, count - at, &end);
  }
  end = order_end(end);
  return (size_t)(end - to) + links_close(end);
}
