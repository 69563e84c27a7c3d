#include "handbook_files.h"
