// curses says both colours and all attributes at each change. This says only what is new, which
// halves the bytes of a frame with many styles.
#include "parts.h"

#include <string.h>

enum { BOLD = 1, DIM = 2, ITALIC = 4, UNDERLINE = 8, REVERSE = 16 };
// A colour: the code that sets it less 30 or 40, or LONG and its place in the palette of 256.
enum { OWN = 9, LONG = 1024 };

typedef struct {
  int attributes, ink, paper;
} look;

static const look plain = {0, OWN, OWN};
static look has = plain, wants = plain;
static bool has_is_known;       // otherwise the terminal may look like anything
static bool wants_is_known;     // otherwise curses has said something that is not understood here
static bool letters_are_plain;  // the character set has been chosen

// Where the cursor is, from 1, or 0 where that is not known for certain.
static int row, column;
static bool stays_in_row;  // the terminal goes to a column of the row that it is in, and so can this

void ink_forget(void) {
  has_is_known = false;
  letters_are_plain = false;
}

void ink_start(bool goes_to_columns) {
  stays_in_row = goes_to_columns;
  ink_forget();
  wants = plain;
  wants_is_known = true;
}

static size_t digits_of(int number) { return number >= 100 ? 3 : number >= 10 ? 2 : 1; }

static size_t put_number(char *to, int number) {
  size_t length = digits_of(number);
  for (size_t at = length; at > 0; at--, number /= 10) to[at - 1] = (char)('0' + number % 10);
  return length;
}

static char *put_code(char *to, int code) {
  to += put_number(to, code);
  *to++ = ';';
  return to;
}

static char *put_colour(char *to, int colour, int base) {
  if (colour < LONG) return put_code(to, base + colour);
  return put_code(put_code(put_code(to, base + 8), 5), colour - LONG);
}

// Writes the codes that lead from `from` to what is wanted.
static char *put_changes(char *to, look from) {
  static const struct { int attribute, on, off; } codes[] = {
      {BOLD, 1, 22}, {DIM, 2, 22}, {ITALIC, 3, 23}, {UNDERLINE, 4, 24}, {REVERSE, 7, 27}};
  int gone = from.attributes & ~wants.attributes;
  for (size_t at = 0; at < sizeof codes / sizeof *codes; at++) {
    if ((gone & codes[at].attribute) == 0) continue;
    to = put_code(to, codes[at].off);
    // 22 takes both away.
    if (codes[at].off == 22) from.attributes &= ~(BOLD | DIM);
    if (codes[at].off == 22) gone &= ~(BOLD | DIM);
  }
  for (size_t at = 0; at < sizeof codes / sizeof *codes; at++) {
    int added = wants.attributes & ~from.attributes & codes[at].attribute;
    if (added != 0) to = put_code(to, codes[at].on);
  }
  if (wants.ink != from.ink) to = put_colour(to, wants.ink, 30);
  if (wants.paper != from.paper) to = put_colour(to, wants.paper, 40);
  return to;
}

// Makes the terminal look as wanted, by the shorter of two ways: by what changes, or from plain.
static size_t put_look(char *to) {
  bool same = has.attributes == wants.attributes && has.ink == wants.ink && has.paper == wants.paper;
  if (!wants_is_known || (has_is_known && same)) return 0;
  char anew[64] = "0;", changes[64];
  size_t anew_length = (size_t)(put_changes(anew + 2, plain) - anew);
  size_t length = (size_t)(put_changes(changes, has) - changes);
  // A terminal without colours may know no code that takes an attribute away.
  bool must_forget = (has.attributes & ~wants.attributes) != 0 && ct_colours() == 0;
  bool all_anew = !has_is_known || must_forget || anew_length < length;
  if (all_anew) length = anew_length == 2 ? 1 : anew_length;  // `ESC [ m` is plain
  memcpy(to, "\033[", 2);
  memcpy(to + 2, all_anew ? anew : changes, length);
  to[1 + length] = 'm';
  has = wants;
  has_is_known = true;
  return 2 + length;
}

static void apply_attribute(int code) {
  if (code >= 1 && code <= 4) wants.attributes |= 1 << (code - 1);
  if (code == 7) wants.attributes |= REVERSE;
  if (code == 22) wants.attributes &= ~(BOLD | DIM);
  if (code == 23) wants.attributes &= ~ITALIC;
  if (code == 24) wants.attributes &= ~UNDERLINE;
  if (code == 27) wants.attributes &= ~REVERSE;
}

// Takes the codes of one colour. How many they are, or 0 when they are none.
static size_t apply_colour(const int *codes, size_t count) {
  int code = codes[0], bright = code >= 90 ? 60 : 0, base = code - bright;
  if (base < 30 || base > 49 || (bright > 0 && base % 10 > 7)) return 0;
  int *colour = base < 40 ? &wants.ink : &wants.paper;
  if (base % 10 != 8) {
    *colour = base % 10 + bright;
    return 1;
  }
  if (count < 3 || codes[1] != 5 || codes[2] > 255) return 0;
  *colour = LONG + codes[2];
  return 3;
}

static bool is_attribute(int code) {
  return (code >= 1 && code <= 4) || code == 7 || (code >= 22 && code <= 24) || code == 27;
}

static bool apply(const int *codes, size_t count) {
  for (size_t at = 0; at < count;) {
    size_t used = 1;
    if (codes[at] == 0) {
      wants = plain;
      wants_is_known = true;
    } else if (is_attribute(codes[at])) {
      apply_attribute(codes[at]);
    } else {
      used = apply_colour(codes + at, count - at);
    }
    if (used == 0) return false;
    at += used;
  }
  return true;
}

// Reads `ESC [ … m`. The length of the sequence, or 0 for anything else.
static size_t read_look(const char *from, size_t count, bool *understood) {
  int codes[16] = {0};
  size_t number = 0;
  if (count < 3 || from[0] != '\033' || from[1] != '[') return 0;
  for (size_t at = 2; at < count; at++) {
    char byte = from[at];
    if (byte == 'm') {
      *understood = apply(codes, number + 1);
      return at + 1;
    }
    bool is_digit = byte >= '0' && byte <= '9' && codes[number] < 1000;
    if (is_digit) codes[number] = codes[number] * 10 + byte - '0';
    if (byte == ';' && number < 15) number++;
    else if (!is_digit) return 0;
  }
  return 0;
}

// The length of a sequence that chooses the plain character set, or 0.
static size_t read_plain_letters(const char *from, size_t count) {
  if (from[0] == '\017') return 1;
  return count >= 3 && from[0] == '\033' && from[1] == '(' && from[2] == 'B' ? 3 : 0;
}

// The length of a sequence that only moves the cursor, or 0.
static size_t read_move(const char *from, size_t count) {
  if (from[0] == '\r' || from[0] == '\b') return 1;
  if (count < 3 || from[0] != '\033' || from[1] != '[') return 0;
  size_t at = 2;
  while (at < count && ((from[at] >= '0' && from[at] <= '9') || from[at] == ';')) at++;
  return at < count && strchr("ABCDGHd", from[at]) != NULL ? at + 1 : 0;
}

static void lose_place(void) { row = column = 0; }

// Reads the numbers of a sequence that moves; one that is left out is 1.
static void read_numbers(const char *from, int numbers[2]) {
  numbers[0] = numbers[1] = 0;
  int which = 0;
  for (size_t at = 2; strchr("0123456789;", from[at]) != NULL; at++) {
    if (from[at] == ';') which = 1;
    else if (numbers[which] < 10000) numbers[which] = numbers[which] * 10 + from[at] - '0';
  }
  if (numbers[0] == 0) numbers[0] = 1;
  if (numbers[1] == 0) numbers[1] = 1;
}

// Follows a move. Whether it stays in the row, where both its ends are known.
static bool follow_move(const char *from, size_t size, int *from_column) {
  *from_column = column;
  if (from[0] == '\r') column = 1;
  if (from[0] == '\b') column = column > 1 ? column - 1 : 0;
  if (size == 1) return false;
  int numbers[2], before = row;
  read_numbers(from, numbers);
  switch (from[size - 1]) {
    case 'H':
      row = numbers[0];
      column = numbers[1];
      return stays_in_row && before == row;
    case 'G': column = numbers[0]; break;
    case 'd': row = numbers[0]; break;
    case 'C': column = column > 0 ? column + numbers[0] : 0; break;
    case 'D': column = column > numbers[0] ? column - numbers[0] : 0; break;
    default: row = 0;
  }
  return false;
}

// Writes a move in the shortest way: to another column of the same row, or by so many columns.
static size_t put_move(const char *from, size_t size, char *to) {
  int start;
  if (!follow_move(from, size, &start)) {
    memcpy(to, from, size);
    return size;
  }
  int distance = start == 0 ? 0 : column > start ? column - start : start - column;
  size_t by = distance == 0 ? size : distance == 1 ? 3 : 3 + digits_of(distance);
  size_t length = 3 + digits_of(column);
  if (by >= size && length >= size) {
    memcpy(to, from, size);
    return size;
  }
  memcpy(to, "\033[", 2);
  size_t end = 2;
  if (by <= length && distance > 1) end += put_number(to + end, distance);
  if (by > length) end += put_number(to + end, column);
  to[end] = by > length ? 'G' : column > start ? 'C' : 'D';
  return end + 1;
}

// Whether a letter takes one column on every terminal.
static bool takes_one_column(const char *from, size_t size) {
  unsigned char first = (unsigned char)from[0];
  if (size == 1) return first >= 0x20 && first < 0x7F;
  return size == 2 && (first == 0xD0 || first == 0xD1);
}

// Follows a letter, or a byte of a sequence that is not understood here.
static void follow_letter(const char *from, size_t size) {
  if ((unsigned char)from[0] < 0x20) return lose_place();
  bool is_sure = column > 0 && takes_one_column(from, size);
  column = is_sure ? column + 1 : 0;
  // Behind the last column terminals differ in where they are.
  if (column > screen_columns()) lose_place();
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

// Whether a blank looks as wanted already: it has no ink, only a ground and lines.
static bool blanks_are_right(void) {
  int lines = UNDERLINE | REVERSE;
  return has_is_known && wants_is_known && has.paper == wants.paper && ((has.attributes | wants.attributes) & lines) == 0;
}

// Takes what is neither look nor move: a letter, or a byte of another sequence. The bytes written.
static size_t put_letter(const char *from, size_t count, size_t *size, char *to) {
  *size = links_skip(from, count);
  if (*size > 0) return 0;
  size_t blank = read_blank(from, count);
  size_t length = blank > 0 && blanks_are_right() ? 0 : put_look(to);
  length += links_turn(from, count, to + length);
  *size = blank > 0 ? blank : links_letter(from, count);
  if (blank < 2) follow_letter(from, *size);
  memcpy(to + length, from, *size);
  return length + *size;
}

size_t ink_compact(const char *from, size_t count, char *to) {
  size_t length = 0;
  lose_place();
  for (size_t at = 0; at < count;) {
    bool understood = true;
    size_t look = read_look(from + at, count - at, &understood);
    size_t set = look > 0 ? 0 : read_plain_letters(from + at, count - at);
    size_t move = look + set > 0 ? 0 : read_move(from + at, count - at);
    size_t size = look + set + move;
    if (size == 0) {
      length += put_letter(from + at, count - at, &size, to + length);
      at += size;
      continue;
    }
    if (move > 0) length += put_move(from + at, move, to + length);
    bool is_kept = (set > 0 && !letters_are_plain) || (look > 0 && !wants_is_known);
    if (set > 0) letters_are_plain = true;
    if (look > 0 && !understood) {
      wants_is_known = has_is_known = false;
      is_kept = true;
    }
    if (is_kept) {
      memcpy(to + length, from + at, size);
      length += size;
    }
    at += size;
  }
  return length + links_close(to + length);
}
