#include "themes.h"

static const unsigned char dark[] = {
#embed "dark.yaml"
};
static const unsigned char light[] = {
#embed "light.yaml"
};
static const unsigned char contrast[] = {
#embed "contrast.yaml"
};
static const unsigned char colorblind_dark[] = {
#embed "colorblind-dark.yaml"
};
static const unsigned char colorblind_light[] = {
#embed "colorblind-light.yaml"
};
static const unsigned char norton[] = {
#embed "norton.yaml"
};
static const unsigned char terminal[] = {
#embed "terminal.yaml"
};

static const struct theme {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} themes[] = {
  { "dark", dark, sizeof dark },
  { "light", light, sizeof light },
  { "contrast", contrast, sizeof contrast },
  { "colorblind-dark", colorblind_dark, sizeof colorblind_dark },
  { "colorblind-light", colorblind_light, sizeof colorblind_light },
  { "norton", norton, sizeof norton },
  { "terminal", terminal, sizeof terminal },
};

size_t theme_count(void) { return sizeof themes / sizeof *themes; }

const char *theme_name(size_t index) {
  return index < theme_count() ? themes[index].name : NULL;
}

const unsigned char *theme_bytes(size_t index, size_t *length) {
  *length = index < theme_count() ? themes[index].length : 0;
  return index < theme_count() ? themes[index].bytes : NULL;
}
