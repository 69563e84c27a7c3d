// Letters in UTF-8, and which of them take one column on every terminal.
#include "parts.h"

typedef struct {
  uint32_t first, last;
} range;

size_t letter_length(const char *from, size_t count) {
  unsigned char first = (unsigned char)from[0];
  size_t length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  return length < count ? length : count;
}

// Signs that no terminal takes for pictures, in ascending order.
static bool is_narrow_sign(uint32_t scalar) {
  static const range signs[] = {
      {0x2010, 0x2027}, {0x2039, 0x203A}, {0x2116, 0x2116}, {0x2190, 0x2193}, {0x2212, 0x2212},
      {0x2500, 0x25A9}, {0x25B2, 0x25B5}, {0x25B7, 0x25BF}, {0x25C1, 0x25CF}, {0x2713, 0x2713},
      {0x2717, 0x2717},
  };
  for (size_t at = 0; at < sizeof signs / sizeof *signs && signs[at].first <= scalar; at++) {
    if (scalar <= signs[at].last) return true;
  }
  return false;
}

bool letter_is_narrow(uint32_t scalar) {
  return (scalar >= 0x20 && scalar < 0x7F) || (scalar >= 0xA0 && scalar < 0x300 && scalar != 0xAD) ||
         (scalar >= 0x400 && scalar < 0x483) || is_narrow_sign(scalar);
}

bool letter_takes_one_column(const char *from, size_t size) {
  uint32_t first = (unsigned char)from[0];
  if (size == 1) return first < 0x80 && letter_is_narrow(first);
  if (size == 2) return letter_is_narrow((first & 0x1F) << 6 | (from[1] & 0x3F));
  return size == 3 && letter_is_narrow((first & 0xF) << 12 | (uint32_t)(from[1] & 0x3F) << 6 | (from[2] & 0x3F));
}
