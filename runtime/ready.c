/* The ready-made library: keys, and the folders it is looked for in. */
#include "ready.h"
#include "nvrtc.h"
#include "../codegen/cuda.h"
#include <dlfcn.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PATH = 4096, OLDEST = 12 }; /* OLDEST: CUDA that can be used */

/* folder/name; what is longer than a path may be is none. */
static void join(char *path, size_t size, const char *folder, const char *name)
{
    int n = snprintf(path, size, "%s/%s", folder, name);
    if (n < 0 || (size_t)n >= size)
        *path = 0;
}

bool rt_ready_is(const char *text)
{
    return !strcmp(text, cg_cuda_tier0);
}

static rt_cache_hash *hash_sources(void)
{
    rt_cache_hash *h = rt_cache_hash_new();
    for (int i = 0; cg_cuda_files[i].name; i++)
        rt_cache_hash_add(h, cg_cuda_files[i].text);
    rt_cache_hash_add(h, cg_cuda_tier0);
    for (int i = 0; rt_nvrtc_options[i]; i++)
        rt_cache_hash_add(h, rt_nvrtc_options[i]);
    return h;
}

void rt_ready_key(rt_cache_key *k, const char *arch, int major)
{
    char cuda[24];
    snprintf(cuda, sizeof cuda, "CUDA %d", major);
    rt_cache_key_begin(k, RT_READY);
    rt_cache_key_add(k, "for", arch);
    rt_cache_key_add(k, "compiler", cuda);
    rt_cache_key_add_hash(k, "device library and options", hash_sources());
    rt_cache_key_end(k);
}

/* ---- folders ------------------------------------------------------------ */

/* The folder of what holds this code: libbatt, or the program it is part
 * of. */
static bool own_folder(char *path)
{
    Dl_info about;
    struct link_map *map = NULL;
    static const char here;
    char file[PATH];
    ssize_t n = -1;
    if (dladdr1(&here, &about, (void **)&map, RTLD_DL_LINKMAP) && map
        && *map->l_name)
        n = snprintf(file, sizeof file, "%s", map->l_name);
    else
        n = readlink("/proc/self/exe", file, sizeof file - 1);
    if (n <= 0 || n >= PATH)
        return false;
    file[n] = 0;
    char *real = realpath(file, NULL),
         *slash = real ? strrchr(real, '/') : real;
    if (slash)
        snprintf(path, PATH, "%.*s", (int)(slash - real), real);
    free(real);
    return slash;
}

/* $BATT_LIBRARY is looked at in place of all folders but the cache. */
bool rt_ready_folder(uint32_t i, char *path, size_t size)
{
    /* From bin and lib, from lib/x86_64-linux-gnu, in a build folder. */
    static const char *const beside[] = {
        "../share/battc/library", "../../share/battc/library", "../library"};
    enum { BESIDE = sizeof beside / sizeof *beside };
    const char *told = getenv("BATT_LIBRARY");
    char own[PATH];
    *path = 0;
    if (told && i <= BESIDE)
        snprintf(path, size, "%s", i ? "" : told);
    else if (i < BESIDE && own_folder(own))
        join(path, size, own, beside[i]);
    else if (i == BESIDE)
        snprintf(path, size, "%s", BATT_LIBRARY_FOLDER);
    else if (i == BESIDE + 1)
        rt_cache_folder(path, size);
    return i <= BESIDE + 1;
}

/* ---- looking ------------------------------------------------------------ */

static bool find_made_by(const char *arch, int major, ready_library *r)
{
    char folder[PATH];
    rt_ready_key(&r->key, arch, major);
    for (uint32_t i = 0; !r->data && rt_ready_folder(i, folder, PATH); i++)
        if (*folder && (r->data = rt_cache_get_from(folder, &r->key, &r->size)))
            join(r->path, PATH, folder, r->key.name);
    return r->data;
}

bool rt_ready_find(const char *arch, bool exact, int newest, ready_library *r)
{
    int own = 0;
    char name[16];
    memset(r, 0, sizeof *r);
    if (sscanf(arch, "sm_%d", &own) != 1)
        return false;
    for (int a = own; a >= (exact ? own : own / 10 * 10); a--)
        for (int major = newest; major >= OLDEST; major--) {
            snprintf(name, sizeof name, "sm_%d", a);
            if (find_made_by(name, major, r))
                return true;
        }
    return false;
}
