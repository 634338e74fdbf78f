// A terminal without a window: what a program wrote becomes a grid of cells that tests can read.
#ifndef LOOKOUT_CVTERM_H
#define LOOKOUT_CVTERM_H

#include <vterm.h>

#endif
