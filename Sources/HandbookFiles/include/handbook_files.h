#pragma once

#include <stddef.h>

/// How many files of the handbook are embedded.
int handbook_file_count(void);

/// The name of a file within the handbook's folder, in alphabetical order; `index` is from 0.
const char *handbook_file_name(int index);

/// The bytes of a file, which stay as long as the program runs; `index` is from 0.
const unsigned char *handbook_file_bytes(int index, size_t *length);
