/* Libraries that stand in for NVIDIA's in tests: a driver whose device is the
 * host, and an NVRTC whose compiler is cc. They do what runtime/gpu_cuda.c
 * and runtime/nvrtc.c ask of the real ones, and check what those hand over;
 * the environment (see cuda.c) says what is to go wrong. */
#ifndef FAKE_H
#define FAKE_H
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define FAKE_API __attribute__((visibility("default")))

/* What the fake NVRTC makes and the fake driver loads: this, then a shared
 * object of `size` bytes that exports batt_worker. */
typedef struct {
    char magic[8];
    uint64_t size;
} fake_image;
#define FAKE_MAGIC "fakecub"

/* A number from the environment. */
static inline long fake_setting(const char *name, long otherwise)
{
    const char *value = getenv(name);
    return value ? atol(value) : otherwise;
}

/* What stands for bytes: 0 at first. */
static inline uint64_t fake_hash(uint64_t h, const void *data, size_t size)
{
    const unsigned char *p = data;
    for (size_t i = 0; i < size; i++)
        h = (h ^ p[i]) * 0x100000001b3u + 1;
    return h;
}

/* Count a compiler's call: is it the one that is to fail (FAKE_TOOL_FAIL)?
 * FAKE_TOOL_LOG names a file for the calls' names, "!" before that one's. */
static inline int fake_tool_fails(const char *name, long *calls)
{
    long n = __atomic_add_fetch(calls, 1, __ATOMIC_RELAXED);
    int fails = n == fake_setting("FAKE_TOOL_FAIL", 0);
    const char *path = getenv("FAKE_TOOL_LOG");
    FILE *log = path ? fopen(path, "a") : NULL;
    if (log) {
        fprintf(log, "%s%s\n", fails ? "!" : "", name);
        fclose(log);
    }
    return fails;
}

#endif
