// Sends a frame look by look instead of line by line, where that takes fewer bytes: to move costs
// less than to change the look. What has been written is cut into pieces, each drawn in one go; as
// long as each begins behind the one before, no column is drawn twice, and their order is free.
// The first piece and the last stay where they are, so that the terminal is led from the same state
// into the same.
#include "parts.h"

#include <limits.h>
#include <string.h>

enum { PIECES = 4096, LOOKS = 64, FEW = 3 };

// The pieces of one look and link, in their order, by their numbers.
typedef struct {
  look look;
  int32_t link;
  int first, last;
} group;

// What is written anew: how far, and how the terminal is then.
typedef struct {
  char *to;
  const char *limit;
  place cursor;
  look has;
  int32_t link;
} writer;

static piece pieces[PIECES];
static int count;
static bool is_on;

void order_start(bool on) {
  is_on = on;
  count = 0;
}

char *order_before(char *to, place at, bool draws) {
  if (count == 0) return to;
  const piece *last = &pieces[count - 1];
  bool is_behind = at.row > last->at.row || (at.row == last->at.row && at.column >= last->untouched);
  // What comes at a column that is not known belongs to the piece before.
  bool goes_on = at.column == 0 && at.row > 0 && at.row == last->at.row;
  bool fits = draws && (goes_on || (at.column > 0 && is_behind && count < PIECES));
  return fits ? to : order_end(to);
}

static void lengthen(piece *last, const piece *drawn) {
  last->after = drawn->after;
  last->last_look = drawn->last_look;
  last->last_link = drawn->last_link;
  last->untouched = drawn->untouched;
  last->end = drawn->end;
}

void order_after(const char *start, piece drawn) {
  bool is_known = drawn.at.row > 0 && drawn.at.column > 0;
  piece *last = count > 0 ? &pieces[count - 1] : NULL;
  if (last != NULL && (!is_known || (last->end == start && drawn.start == start))) lengthen(last, &drawn);
  else if (is_on && is_known) pieces[count++] = drawn;
}

static bool belongs(const group *group, const piece *piece) {
  return group->link == piece->link && look_equals(group->look, piece->look);
}

// Chains all pieces but the last by their looks. How many looks there are, or 0 for too many.
static int find_groups(group *groups) {
  int found = 0;
  for (int at = 0; at < count - 1; at++) {
    pieces[at].next = -1;
    int which = 0;
    while (which < found && !belongs(&groups[which], &pieces[at])) which++;
    if (which == LOOKS) return 0;
    if (which == found) groups[found++] = (group){pieces[at].look, pieces[at].link, at, at};
    else pieces[groups[which].last].next = at;
    groups[which].last = at;
  }
  return found;
}

// Writes a piece, and what was written behind it up to `end`. false: it would become too long.
static bool put_piece(writer *writer, const piece *piece, const char *end) {
  size_t size = (size_t)(end - piece->start), around = MOVE_LENGTH + LOOK_LENGTH + links_length(piece->link);
  if ((size_t)(writer->limit - writer->to) < around + size) return false;
  writer->to += move_put(writer->to, writer->cursor, piece->at);
  writer->to += look_put(writer->to, writer->has, piece->look);
  writer->to += links_lead(writer->link, piece->link, writer->to);
  memcpy(writer->to, piece->start, size);
  writer->to += size;
  writer->cursor = piece->after;
  writer->has = piece->last_look;
  writer->link = piece->last_link;
  return true;
}

static bool put_groups(writer *writer, const group *groups, int found) {
  for (int which = 0; which < found; which++) {
    for (int at = groups[which].first; at >= 0; at = pieces[at].next) {
      if (!put_piece(writer, &pieces[at], pieces[at].end)) return false;
    }
  }
  return true;
}

// Writes the pieces anew behind what has been written, and puts that in its place if it is shorter.
static char *put_in_order(char *to) {
  group groups[LOOKS];
  int found = find_groups(groups);
  if (found < FEW || found == count - 1) return to;
  char *start = pieces[0].start;
  writer anew = {to, to + (to - start), pieces[0].at, pieces[0].look, pieces[0].link};
  if (!put_groups(&anew, groups, found) || !put_piece(&anew, &pieces[count - 1], to)) return to;
  size_t length = (size_t)(anew.to - to);
  memcpy(start, to, length);
  return start + length;
}

char *order_end(char *to) {
  char *end = count > FEW ? put_in_order(to) : to;
  count = 0;
  return end;
}
