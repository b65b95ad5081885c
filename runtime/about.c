/* About what is around libbatt: NVIDIA's libraries, the cache. */
#include "batt.h"
#include "cache.h"
#include "cuda_dl.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool batt_library_at(uint32_t i, bool open, batt_library *l)
{
    static const char *const name[CUDA_LIBRARIES] = {"CUDA driver", "NVRTC",
                                                     "nvJitLink"};
    cuda_library found;
    memset(l, 0, sizeof *l);
    if (i >= CUDA_LIBRARIES)
        return false;
    snprintf(l->name, sizeof l->name, "%s", name[i]);
    if (open)
        rt_cuda_open((cuda_lib)i, l->problem, sizeof l->problem);
    if (rt_cuda_opened((cuda_lib)i, &found)) {
        memcpy(l->version, found.version, sizeof l->version);
        memcpy(l->path, found.path, sizeof l->path);
    }
    return true;
}

bool batt_cache_folder(char *path, size_t size)
{
    return rt_cache_folder(path, size);
}

void batt_cache_list(batt_cache_fn *fn, void *state)
{
    static const char *const states[] = {
        [CACHE_GOOD] = "good",
        [CACHE_ABSENT] = "gone",
        [CACHE_FOREIGN] = "of another account",
        [CACHE_WRITABLE] = "others may write it",
        [CACHE_DAMAGED] = "damaged",
    };
    size_t n = 0;
    rt_cache_entry *e = rt_cache_list(&n);
    for (size_t i = 0; i < n; i++) {
        batt_cache_piece p = {e[i].name, states[e[i].state], e[i].about,
                              e[i].size, e[i].used.tv_sec};
        fn(state, &p);
    }
    free(e);
}

bool batt_cache_clear(uint64_t *removed)
{
    size_t n = 0;
    bool ok = rt_cache_clear(&n);
    *removed = n;
    return ok;
}
