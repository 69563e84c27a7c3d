#include "handbook_files.h"

static const unsigned char calendar[] = {
#embed "files/calendar.yaml"
};

static const unsigned char calendar_2022[] = {
#embed "files/calendar/2022.yaml"
};

static const unsigned char calendar_2023[] = {
#embed "files/calendar/2023.yaml"
};

static const unsigned char calendar_2024[] = {
#embed "files/calendar/2024.yaml"
};

static const unsigned char calendar_2025[] = {
#embed "files/calendar/2025.yaml"
};

static const unsigned char calendar_2026[] = {
#embed "files/calendar/2026.yaml"
};

static const unsigned char forms[] = {
#embed "files/forms.yaml"
};

static const unsigned char law[] = {
#embed "files/law.yaml"
};

static const unsigned char matching[] = {
#embed "files/matching.yaml"
};

static const unsigned char pair_order[] = {
#embed "files/orders/pairs.yaml"
};

static const unsigned char mentee_before[] = {
#embed "files/questionnaires/educator-mentee-before.yaml"
};

static const unsigned char mentor_before[] = {
#embed "files/questionnaires/educator-mentor-before.yaml"
};

static const unsigned char reminders[] = {
#embed "files/reminders.yaml"
};

static const unsigned char roadmap_az1128[] = {
#embed "files/roadmaps/az1128.yaml"
};

static const unsigned char roadmap_r145[] = {
#embed "files/roadmaps/r145.yaml"
};

static const unsigned char tags[] = {
#embed "files/tags.yaml"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} files[] = {
  { "calendar.yaml", calendar, sizeof calendar },
  { "calendar/2022.yaml", calendar_2022, sizeof calendar_2022 },
  { "calendar/2023.yaml", calendar_2023, sizeof calendar_2023 },
  { "calendar/2024.yaml", calendar_2024, sizeof calendar_2024 },
  { "calendar/2025.yaml", calendar_2025, sizeof calendar_2025 },
  { "calendar/2026.yaml", calendar_2026, sizeof calendar_2026 },
  { "forms.yaml", forms, sizeof forms },
  { "law.yaml", law, sizeof law },
  { "matching.yaml", matching, sizeof matching },
  { "orders/pairs.yaml", pair_order, sizeof pair_order },
  { "questionnaires/educator-mentee-before.yaml", mentee_before, sizeof mentee_before },
  { "questionnaires/educator-mentor-before.yaml", mentor_before, sizeof mentor_before },
  { "reminders.yaml", reminders, sizeof reminders },
  { "roadmaps/az1128.yaml", roadmap_az1128, sizeof roadmap_az1128 },
  { "roadmaps/r145.yaml", roadmap_r145, sizeof roadmap_r145 },
  { "tags.yaml", tags, sizeof tags },
};

size_t handbook_file_count(void) { return sizeof files / sizeof *files; }

const char *handbook_file_name(size_t index) {
  return index < handbook_file_count() ? files[index].name : NULL;
}

const unsigned char *handbook_file_bytes(size_t index, size_t *length) {
  *length = index < handbook_file_count() ? files[index].length : 0;
  return index < handbook_file_count() ? files[index].bytes : NULL;
}
