/* A fuzz target: one call an input. libFuzzer drives it where clang has it;
 * replay.c feeds it the files of the seed corpus in every build. */
#ifndef FUZZ_H
#define FUZZ_H
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
