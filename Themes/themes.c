#include "themes.h"
