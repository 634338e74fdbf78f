// The entry of libFuzzer for programs that have a main of their own.
#ifndef LOOKOUT_CFUZZER_H
#define LOOKOUT_CFUZZER_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(
    int *count, char ***arguments, int (*try_bytes)(const uint8_t *bytes, size_t count));

#endif
