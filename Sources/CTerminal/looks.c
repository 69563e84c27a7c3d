// The colours and attributes of letters, read and written in the terminal's language.
#include "parts.h"

#include <string.h>

enum { BOLD = 1, DIM = 2, ITALIC = 4, UNDERLINE = 8, REVERSE = 16 };
// A colour: the code that sets it less 30 or 40, or LONG and its place in the palette of 256.
enum { OWN = 9, LONG = 1024 };

const look plain_look = {true, 0, OWN, OWN};

bool look_equals(look one, look other) {
  return one.is_known == other.is_known && one.attributes == other.attributes && one.ink == other.ink &&
         one.paper == other.paper;
}

bool look_suits_blank(look has, look wanted) {
  int lines = UNDERLINE | REVERSE;
  return has.is_known && wanted.is_known && has.paper == wanted.paper &&
         ((has.attributes | wanted.attributes) & lines) == 0;
}

static char *put_code(char *to, int code) {
  to += number_put(to, code);
  *to++ = ';';
  return to;
}

static char *put_colour(char *to, int colour, int base) {
  if (colour < LONG) return put_code(to, base + colour);
  return put_code(put_code(put_code(to, base + 8), 5), colour - LONG);
}

// Writes the codes that lead from one look to another.
static char *put_changes(char *to, look from, look wanted) {
  static const struct { int attribute, on, off; } codes[] = {
      {BOLD, 1, 22}, {DIM, 2, 22}, {ITALIC, 3, 23}, {UNDERLINE, 4, 24}, {REVERSE, 7, 27}};
  int gone = from.attributes & ~wanted.attributes;
  for (size_t at = 0; at < sizeof codes / sizeof *codes; at++) {
    if ((gone & codes[at].attribute) == 0) continue;
    to = put_code(to, codes[at].off);
    // 22 takes both away.
    if (codes[at].off == 22) from.attributes &= ~(BOLD | DIM);
    if (codes[at].off == 22) gone &= ~(BOLD | DIM);
  }
  for (size_t at = 0; at < sizeof codes / sizeof *codes; at++) {
    int added = wanted.attributes & ~from.attributes & codes[at].attribute;
    if (added != 0) to = put_code(to, codes[at].on);
  }
  if (wanted.ink != from.ink) to = put_colour(to, wanted.ink, 30);
  if (wanted.paper != from.paper) to = put_colour(to, wanted.paper, 40);
  return to;
}

size_t look_put(char *to, look has, look wanted) {
  if (!wanted.is_known || look_equals(has, wanted)) return 0;
  char anew[LOOK_LENGTH] = "0;", changes[LOOK_LENGTH];
  size_t anew_length = (size_t)(put_changes(anew + 2, plain_look, wanted) - anew);
  size_t length = (size_t)(put_changes(changes, has, wanted) - changes);
  // A terminal without colours may know no code that takes an attribute away.
  bool must_forget = (has.attributes & ~wanted.attributes) != 0 && ct_colours() == 0;
  bool all_anew = !has.is_known || must_forget || anew_length < length;
  if (all_anew) length = anew_length == 2 ? 1 : anew_length;  // `ESC [ m` is plain
  memcpy(to, "\033[", 2);
  memcpy(to + 2, all_anew ? anew : changes, length);
  to[1 + length] = 'm';
  return 2 + length;
}

static void apply_attribute(int code, look *to) {
  if (code >= 1 && code <= 4) to->attributes |= 1 << (code - 1);
  if (code == 7) to->attributes |= REVERSE;
  if (code == 22) to->attributes &= ~(BOLD | DIM);
  if (code == 23) to->attributes &= ~ITALIC;
  if (code == 24) to->attributes &= ~UNDERLINE;
  if (code == 27) to->attributes &= ~REVERSE;
}

// Takes the codes of one colour. How many they are, or 0 when they are none.
static size_t apply_colour(const int *codes, size_t count, look *to) {
  int code = codes[0], bright = code >= 90 ? 60 : 0, base = code - bright;
  if (base < 30 || base > 49 || (bright > 0 && base % 10 > 7)) return 0;
  int *colour = base < 40 ? &to->ink : &to->paper;
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

static bool apply(const int *codes, size_t count, look *to) {
  for (size_t at = 0; at < count;) {
    size_t used = 1;
    if (codes[at] == 0) *to = plain_look;
    else if (is_attribute(codes[at])) apply_attribute(codes[at], to);
    else used = apply_colour(codes + at, count - at, to);
    if (used == 0) return false;
    at += used;
  }
  return true;
}

size_t look_read(const char *from, size_t count, look *wanted, bool *understood) {
  int codes[16] = {0};
  size_t number = 0;
  if (count < 3 || from[0] != '\033' || from[1] != '[') return 0;
  for (size_t at = 2; at < count; at++) {
    char byte = from[at];
    if (byte == 'm') {
      *understood = apply(codes, number + 1, wanted);
      return at + 1;
    }
    bool is_digit = byte >= '0' && byte <= '9' && codes[number] < 1000;
    if (is_digit) codes[number] = codes[number] * 10 + byte - '0';
    if (byte == ';' && number < 15) number++;
    else if (!is_digit) return 0;
  }
  return 0;
}
