#pragma once
#include <stddef.h>

/// The number of files of the handbook that ship with the program.
size_t handbook_file_count(void);

/// The name of file `index` within the handbook's folder, such as `orders/pairs.yaml`; the names
/// rise. NULL when there is no such file.
const char *handbook_file_name(size_t index);

/// The bytes of file `index`, and in `length` how many they are; they stay for as long as the
/// program runs. NULL and 0 when there is no such file.
const unsigned char *handbook_file_bytes(size_t index, size_t *length);
