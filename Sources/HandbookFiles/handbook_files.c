#include "handbook_files.h"

static const unsigned char calendar[] = {
#embed "files/calendar.yaml"
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

static const unsigned char orders_pairs[] = {
#embed "files/orders/pairs.yaml"
};

static const unsigned char questionnaires_educator_mentee_before[] = {
#embed "files/questionnaires/educator-mentee-before.yaml"
};

static const unsigned char questionnaires_educator_mentor_before[] = {
#embed "files/questionnaires/educator-mentor-before.yaml"
};

static const unsigned char roadmaps_builtin[] = {
#embed "files/roadmaps/builtin.yaml"
};

static const unsigned char tags[] = {
#embed "files/tags.yaml"
};

static const struct {
    const char *name;
    const unsigned char *bytes;
    size_t length;
} files[] = {
    {"calendar.yaml", calendar, sizeof calendar},
    {"forms.yaml", forms, sizeof forms},
    {"law.yaml", law, sizeof law},
    {"matching.yaml", matching, sizeof matching},
    {"orders/pairs.yaml", orders_pairs, sizeof orders_pairs},
    {"questionnaires/educator-mentee-before.yaml", questionnaires_educator_mentee_before, sizeof questionnaires_educator_mentee_before},
    {"questionnaires/educator-mentor-before.yaml", questionnaires_educator_mentor_before, sizeof questionnaires_educator_mentor_before},
    {"roadmaps/builtin.yaml", roadmaps_builtin, sizeof roadmaps_builtin},
    {"tags.yaml", tags, sizeof tags},
};

int handbook_file_count(void) { return sizeof files / sizeof files[0]; }

const char *handbook_file_name(int index) { return files[index].name; }

const unsigned char *handbook_file_bytes(int index, size_t *length) {
    *length = files[index].length;
    return files[index].bytes;
}
