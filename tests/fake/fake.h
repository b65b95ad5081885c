/* Libraries that stand in for NVIDIA's in tests: a driver whose device is the
 * host, and an NVRTC whose compiler is cc. They do what runtime/gpu_cuda.c
 * and runtime/nvrtc.c ask of the real ones, and check what those hand over;
 * the environment (see cuda.c) says what is to go wrong. */
#ifndef FAKE_H
#define FAKE_H
#include <stddef.h>
#include <stdint.h>

#define FAKE_API __attribute__((visibility("default")))

/* What the fake NVRTC makes and the fake driver loads: this, then a shared
 * object of `size` bytes that exports batt_worker. */
typedef struct {
    char magic[8];
    uint64_t size;
} fake_image;
#define FAKE_MAGIC "fakecub"

#endif
