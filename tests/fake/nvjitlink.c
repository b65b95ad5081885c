/* libnvJitLink.so.12: what is linked is the sum of its inputs' sizes, and a
 * hash of them, in words. The environment: FAKE_LINK_VERSION=N (default 1209;
 * 0: it does not tell), FAKE_LINK_FAIL=N, the Nth call fails. */
#include "fake.h"
#include <string.h>

enum { INVALID = 2, LINKED = 64 };

typedef struct {
    size_t bytes;
    uint64_t hash;
    char *log;
} linker;

static long calls;

static int fails(void)
{
    return ++calls == fake_setting("FAKE_LINK_FAIL", 0);
}

FAKE_API int nvJitLinkVersion(unsigned *major, unsigned *minor);
int nvJitLinkVersion(unsigned *major, unsigned *minor)
{
    long v = fake_setting("FAKE_LINK_VERSION", 1209);
    *major = (unsigned)v / 100;
    *minor = (unsigned)v % 100;
    return v ? 0 : INVALID;
}

FAKE_API int nvJitLinkCreate(linker **l, uint32_t n, const char **option);
int nvJitLinkCreate(linker **l, uint32_t n, const char **option)
{
    if (fails() || n != 1 || strcmp(option[0], "-arch=sm_90") != 0)
        return INVALID;
    *l = calloc(1, sizeof **l);
    return *l ? 0 : INVALID;
}

FAKE_API int nvJitLinkDestroy(linker **l);
int nvJitLinkDestroy(linker **l)
{
    free((*l)->log);
    free(*l);
    *l = NULL;
    return 0;
}

FAKE_API int nvJitLinkAddData(linker *l, int kind, const void *data,
                              size_t size, const char *name);
int nvJitLinkAddData(linker *l, int kind, const void *data, size_t size,
                     const char *name)
{
    (void)kind, (void)name;
    l->bytes += size;
    l->hash = fake_hash(l->hash, data, size);
    if (!fails())
        return 0;
    l->log = strdup("the linker's own words");
    return INVALID;
}

FAKE_API int nvJitLinkComplete(linker *l);
int nvJitLinkComplete(linker *l)
{
    (void)l;
    return fails() ? INVALID : 0;
}

FAKE_API int nvJitLinkGetLinkedCubinSize(linker *l, size_t *size);
int nvJitLinkGetLinkedCubinSize(linker *l, size_t *size)
{
    (void)l;
    *size = LINKED;
    return fails() ? INVALID : 0;
}

FAKE_API int nvJitLinkGetLinkedCubin(linker *l, char *data);
int nvJitLinkGetLinkedCubin(linker *l, char *data)
{
    memset(data, 0, LINKED);
    snprintf(data, LINKED, "linked from %zu bytes, %016llx", l->bytes,
             (unsigned long long)l->hash);
    return fails() ? INVALID : 0;
}

FAKE_API int nvJitLinkGetErrorLogSize(linker *l, size_t *size);
int nvJitLinkGetErrorLogSize(linker *l, size_t *size)
{
    *size = l->log ? strlen(l->log) + 1 : 1;
    return 0;
}

FAKE_API int nvJitLinkGetErrorLog(linker *l, char *log);
int nvJitLinkGetErrorLog(linker *l, char *log)
{
    strcpy(log, l->log ? l->log : "");
    return 0;
}
