// The moves of the cursor, read, followed and written.
#include "parts.h"

#include <string.h>

const place nowhere = {0, 0};

static size_t digits_of(int number) { return number >= 1000 ? 4 : number >= 100 ? 3 : number >= 10 ? 2 : 1; }

size_t number_put(char *to, int number) {
  size_t length = digits_of(number);
  for (size_t at = length; at > 0; at--, number /= 10) to[at - 1] = (char)('0' + number % 10);
  return length;
}

void numbers_read(const char *from, int numbers[2]) {
  numbers[0] = numbers[1] = 0;
  int which = 0;
  for (size_t at = 2; strchr("0123456789;", from[at]) != NULL; at++) {
    if (from[at] == ';') which = 1;
    else if (numbers[which] < 10000) numbers[which] = numbers[which] * 10 + from[at] - '0';
  }
  if (numbers[0] == 0) numbers[0] = 1;
  if (numbers[1] == 0) numbers[1] = 1;
}

size_t move_read(const char *from, size_t count) {
  if (from[0] == '\r' || from[0] == '\b') return 1;
  if (count < 3 || from[0] != '\033' || from[1] != '[') return 0;
  size_t at = 2;
  while (at < count && ((from[at] >= '0' && from[at] <= '9') || from[at] == ';')) at++;
  return at < count && strchr("ABCDGHd", from[at]) != NULL ? at + 1 : 0;
}

place move_follow(const char *from, size_t size, place at) {
  if (from[0] == '\r') return (place){at.row, 1};
  if (from[0] == '\b') return (place){at.row, at.column > 1 ? at.column - 1 : 0};
  int numbers[2];
  numbers_read(from, numbers);
  switch (from[size - 1]) {
    case 'H': return (place){numbers[0], numbers[1]};
    case 'G': return (place){at.row, numbers[0]};
    case 'd': return (place){numbers[0], at.column};
    case 'C': return (place){at.row, at.column > 0 ? at.column + numbers[0] : 0};
    case 'D': return (place){at.row, at.column > numbers[0] ? at.column - numbers[0] : 0};
    default: return (place){0, at.column};
  }
}

static size_t put_sequence(char *to, int number, char final) {
  size_t length = 2;
  memcpy(to, "\033[", 2);
  if (number != 1) length += number_put(to + length, number);
  to[length] = final;
  return length + 1;
}

// Moves within a row, to a column or by so many columns: in the shorter way.
static size_t put_column(char *to, int from, int wanted) {
  int distance = wanted > from ? wanted - from : from - wanted;
  if (wanted == from) return 0;
  if (wanted == 1 && from != 1) {
    *to = '\r';
    return 1;
  }
  if (wanted < from && distance <= 3) {
    memset(to, '\b', (size_t)distance);
    return (size_t)distance;
  }
  bool is_near = from > 0 && (distance == 1 || digits_of(distance) <= digits_of(wanted));
  if (!is_near) return put_sequence(to, wanted, 'G');
  return put_sequence(to, distance, wanted > from ? 'C' : 'D');
}

static size_t put_place(char *to, place wanted) {
  size_t length = 2;
  memcpy(to, "\033[", 2);
  length += number_put(to + length, wanted.row);
  if (wanted.column > 1) {
    to[length++] = ';';
    length += number_put(to + length, wanted.column);
  }
  to[length] = 'H';
  return length + 1;
}

size_t move_put(char *to, place from, place wanted) {
  char near[MOVE_LENGTH * 2];
  int lower = wanted.row - from.row;
  size_t length = put_place(to, wanted);
  if (from.row == 0 || from.column == 0 || lower < 0 || (size_t)lower >= length) return length;
  memset(near, '\n', (size_t)lower);
  size_t near_length = (size_t)lower + put_column(near + lower, from.column, wanted.column);
  if (near_length >= length) return length;
  memcpy(to, near, near_length);
  return near_length;
}

size_t move_shorten(const char *from, size_t size, place start, place end, char *to) {
  char within[MOVE_LENGTH];
  size_t length = put_column(within, start.column, end.column);
  bool is_shorter = length > 0 && length < size;
  memcpy(to, is_shorter ? within : from, is_shorter ? length : size);
  return is_shorter ? length : size;
}
