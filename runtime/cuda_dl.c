/* Finding and opening NVIDIA's libraries at run time. */
#include "cuda_dl.h"
#include <dlfcn.h>
#include <glob.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

cuda_api cuda;

static char user_path[4096];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct {
    void *handle;
    char from[4096];
} opened[CUDA_LIBRARIES];
static char failure[CUDA_LIBRARIES][1024]; /* why not; tried once */

typedef struct {
    const char *name;
    int lib;
    size_t offset;
} symbol;

static const symbol symbols[] = {
#define CUDA_SYMBOL(lib, name, exported, params)                               \
    {exported, LIB_##lib, offsetof(cuda_api, name)},
#define LIB_driver    CUDA_DRIVER
#define LIB_nvrtc     CUDA_NVRTC
#define LIB_nvjitlink CUDA_NVJITLINK
    CUDA_FUNCTIONS(CUDA_SYMBOL){"nvrtcGetErrorString", CUDA_NVRTC,
                                offsetof(cuda_api, nvrtcGetErrorString)},
};

static const struct {
    const char *what, *names[5], *advice;
} libraries[CUDA_LIBRARIES] = {
    {"the CUDA driver",
     {"libcuda.so.1", "libcuda.so"},
     "is an NVIDIA driver installed?"},
    {"NVRTC",
     {"libnvrtc.so.13", "libnvrtc.so.12", "libnvrtc.so"},
     "install a CUDA toolkit (12 or 13) or the Python package "
     "nvidia-cuda-nvrtc, or point --cuda-path or CUDA_HOME at one"},
    {"nvJitLink",
     {"libnvJitLink.so.13", "libnvJitLink.so.12", "libnvJitLink.so"},
     "install a CUDA toolkit (12 or 13) or the Python package "
     "nvidia-nvjitlink"},
};

/* Folders to look in, after what the user names: toolkits, then wheels. */
static const char *const patterns[] = {
    "%s/lib64",
    "%s/targets/x86_64-linux/lib",
    "%s/lib",
    "%s",
};
static const char *const places[] = {
    "/usr/local/cuda/lib64",
    "/usr/local/cuda-1[23]*/lib64",
    "/opt/cuda/lib64",
    "/usr/lib/x86_64-linux-gnu",
    "~/.local/lib/python3*/site-packages/nvidia/*/lib",
    "/usr/local/lib/python3*/dist-packages/nvidia/*/lib",
    "/usr/local/lib/python3*/site-packages/nvidia/*/lib",
    "/usr/lib/python3*/*-packages/nvidia/*/lib",
};

void cuda_set_path(const char *path)
{
    snprintf(user_path, sizeof user_path, "%s", path ? path : "");
}

/* dlopen the first of the library's names in folders matching `pattern`. */
static bool try_folders(cuda_lib lib, const char *pattern)
{
    glob_t found;
    if (glob(pattern, GLOB_TILDE, NULL, &found) != 0)
        return false;
    char file[4096];
    for (size_t i = 0; i < found.gl_pathc && !opened[lib].handle; i++)
        for (int k = 0; libraries[lib].names[k] && !opened[lib].handle; k++) {
            snprintf(file, sizeof file, "%s/%s", found.gl_pathv[i],
                     libraries[lib].names[k]);
            opened[lib].handle = dlopen(file, RTLD_NOW | RTLD_LOCAL);
        }
    globfree(&found);
    if (opened[lib].handle)
        snprintf(opened[lib].from, sizeof opened[lib].from, "%s", file);
    return opened[lib].handle != NULL;
}

static bool try_root(cuda_lib lib, const char *root)
{
    if (!root || !*root)
        return false;
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        char folder[4096];
        snprintf(folder, sizeof folder, patterns[i], root);
        if (try_folders(lib, folder))
            return true;
    }
    return false;
}

static bool try_loader(cuda_lib lib)
{
    for (int k = 0; libraries[lib].names[k] && !opened[lib].handle; k++) {
        opened[lib].handle =
            dlopen(libraries[lib].names[k], RTLD_NOW | RTLD_LOCAL);
        snprintf(opened[lib].from, sizeof opened[lib].from, "%s",
                 libraries[lib].names[k]);
    }
    return opened[lib].handle != NULL;
}

static bool try_wheels_of(cuda_lib lib, const char *venv)
{
    char folder[4096];
    if (!venv)
        return false;
    snprintf(folder, sizeof folder,
             "%s/lib/python3*/site-packages/nvidia/*/lib", venv);
    return try_folders(lib, folder);
}

static bool find_library(cuda_lib lib)
{
    if (*user_path)
        return try_root(lib, user_path);
    if (try_root(lib, getenv("CUDA_HOME")) || try_root(lib, getenv("CUDA_PATH"))
        || try_loader(lib) || try_wheels_of(lib, getenv("VIRTUAL_ENV")))
        return true;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (try_folders(lib, places[i]))
            return true;
    return false;
}

static bool bind_symbols(cuda_lib lib)
{
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++) {
        if (symbols[i].lib != (int)lib)
            continue;
        void *f = dlsym(opened[lib].handle, symbols[i].name);
        if (!f) {
            snprintf(failure[lib], sizeof failure[lib],
                     "%s (%.200s) has no function %s: version 12 or newer is "
                     "needed",
                     libraries[lib].what, opened[lib].from, symbols[i].name);
            return false;
        }
        memcpy((char *)&cuda + symbols[i].offset, &f, sizeof f);
    }
    return true;
}

static void open_once(cuda_lib lib)
{
    if (opened[lib].handle || *failure[lib])
        return;
    if (!find_library(lib)) {
        snprintf(failure[lib], sizeof failure[lib],
                 "%s (%s) was not found%s%.200s: %s", libraries[lib].what,
                 libraries[lib].names[0], *user_path ? " in " : "", user_path,
                 libraries[lib].advice);
        return;
    }
    if (!bind_symbols(lib)) {
        dlclose(opened[lib].handle);
        opened[lib].handle = NULL;
    }
}

bool cuda_open(cuda_lib lib, char *err, size_t err_size)
{
    pthread_mutex_lock(&lock);
    open_once(lib);
    bool ok = opened[lib].handle != NULL;
    if (!ok)
        snprintf(err, err_size, "%s", failure[lib]);
    pthread_mutex_unlock(&lock);
    return ok;
}

/* A source file's name without the folders it was built in. */
static const char *bare(const char *file)
{
    const char *slash = strrchr(file, '/');
    return slash ? slash + 1 : file;
}

bool cuda_check(cu_result r, const char *call, const char *file, int line,
                char *err, size_t err_size)
{
    if (r == 0)
        return true;
    const char *name = NULL, *text = NULL; /* NULL for unknown numbers */
    cuda.cuGetErrorName(r, &name);
    cuda.cuGetErrorString(r, &text);
    snprintf(err, err_size, "%s failed: %s, %s (%d; %s:%d)", call,
             name ? name : "unknown error", text ? text : "no description", r,
             bare(file), line);
    return false;
}

bool nvrtc_check(int r, const char *call, const char *file, int line, char *err,
                 size_t err_size)
{
    if (r == 0)
        return true;
    snprintf(err, err_size, "%s failed: %s (%d; %s:%d)", call,
             cuda.nvrtcGetErrorString(r), r, bare(file), line);
    return false;
}
