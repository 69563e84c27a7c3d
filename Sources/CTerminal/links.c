// Hyperlinks (OSC 8). curses knows none: to it, the sign of a link is one more mark on a letter, so that
// its picture of the screen is true, whatever it moves or scrolls. The sign never reaches the terminal.
#include "parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_SIGN = 0x100000, SIGN_LENGTH = 4, AROUND_ADDRESS = 24 };

static char *addresses[CT_LINKS];
static int32_t open_link;

void ct_link(int32_t number, const char *address) {
  if (number < 1 || number >= CT_LINKS) return;
  free(addresses[number]);
  addresses[number] = strlen(address) <= CT_ADDRESS ? strdup(address) : NULL;
}

uint32_t links_sign(int32_t number) { return FIRST_SIGN + (uint32_t)number; }

// The number of the link whose sign stands here, or 0.
static int32_t read_sign(const char *from, size_t count) {
  const unsigned char *at = (const unsigned char *)from;
  if (count < SIGN_LENGTH || at[0] != 0xF4 || at[1] != 0x80 || at[2] > 0x83) return 0;
  return (at[2] & 3) << 6 | (at[3] & 0x3F);
}

size_t links_skip(const char *from, size_t count) { return read_sign(from, count) > 0 ? SIGN_LENGTH : 0; }

static int32_t link_of_letter(const char *from, size_t count) {
  size_t length = letter_length(from, count);
  int32_t number = read_sign(from + length, count - length);
  return number > 0 && addresses[number] != NULL ? number : 0;
}

size_t links_room(const char *from, size_t count) {
  size_t room = 0;
  for (size_t at = 0; at < count; at++) {
    int32_t number = read_sign(from + at, count - at);
    if (number > 0 && addresses[number] != NULL) room += AROUND_ADDRESS + strlen(addresses[number]);
  }
  return room;
}

int32_t links_open(void) { return open_link; }

size_t links_length(int32_t number) {
  return AROUND_ADDRESS + (number == 0 ? 0 : strlen(addresses[number]));
}

size_t links_lead(int32_t from, int32_t to, char *into) {
  static const char closing[] = "\033]8;;\033\\";
  if (from == to) return 0;
  if (to == 0) {
    memcpy(into, closing, sizeof closing - 1);
    return sizeof closing - 1;
  }
  size_t length = strlen(addresses[to]);
  // The same number makes one link of the parts that a terminal sees apart.
  int before = sprintf(into, "\033]8;id=%d;", (int)to);
  memcpy(into + before, addresses[to], length);
  memcpy(into + before + length, "\033\\", 2);
  return (size_t)before + length + 2;
}

static size_t turn_to(int32_t wanted, char *to) {
  size_t length = links_lead(open_link, wanted, to);
  open_link = wanted;
  return length;
}

size_t links_turn(const char *from, size_t count, char *to) { return turn_to(link_of_letter(from, count), to); }

size_t links_close(char *to) { return turn_to(0, to); }
