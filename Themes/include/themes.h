#pragma once
#include <stddef.h>

/// The number of themes that ship with the program.
size_t theme_count(void);

/// The name of theme `index`, which is also the name of its file without `.yaml`;
/// NULL when there is no such theme.
const char *theme_name(size_t index);

/// The bytes of the file of theme `index`, and in `length` how many they are; they stay for as
/// long as the program runs. NULL and 0 when there is no such theme.
const unsigned char *theme_bytes(size_t index, size_t *length);
