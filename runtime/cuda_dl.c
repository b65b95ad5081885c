/* Finding and opening NVIDIA's libraries at run time. */
#include "cuda_dl.h"
#include <dlfcn.h>
#include <glob.h>
#include <link.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

cuda_api rt_cuda;

enum { PATH = 4096 };
static char user_path[PATH];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct {
    void *handle;
    cuda_library about;
    char found[PATH]; /* the path that it was opened by */
    int version;      /* 1300; 0: it does not tell */
} opened[CUDA_LIBRARIES];
static char failure[CUDA_LIBRARIES][1024]; /* why not; tried once */
static char unsuited[1024]; /* the first library found that can't be used */

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
     "install it from the same CUDA toolkit as NVRTC, or the Python package "
     "nvidia-nvjitlink"},
};

/* Folders of libraries below what the user names: a toolkit, a conda prefix,
 * a folder of libraries; then wheels, below their folder `nvidia`, the one
 * that it lies in, or a virtual environment. */
static const char *const patterns[] = {
    "%s/lib64",
    "%s/targets/x86_64-linux/lib",
    "%s/lib",
    "%s",
    "%s/*/lib",
    "%s/nvidia/*/lib",
    "%s/lib/python3*/site-packages/nvidia/*/lib",
};
/* Of an environment that programs are found in. */
static const char *const environment_patterns[] = {
    "%s/lib/python3*/site-packages/nvidia/*/lib",
    "%s/targets/x86_64-linux/lib",
    "%s/lib",
};
/* Beside NVRTC: in its folder, or in another wheel's. */
static const char *const beside_patterns[] = {"%s", "%s/../../*/lib"};
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
#define COUNT(a) (sizeof(a) / sizeof *(a))

void rt_cuda_set_path(const char *path)
{
    snprintf(user_path, sizeof user_path, "%s", path ? path : "");
}

/* ---- is it one that can be used? ---------------------------------------- */

/* Keep the first reason: it is about what was to be used. */
__attribute__((format(printf, 1, 2))) static void unsuited_is(const char *form,
                                                              ...)
{
    va_list ap;
    if (*unsuited)
        return;
    va_start(ap, form);
    vsnprintf(unsuited, sizeof unsuited, form, ap);
    va_end(ap);
}

static bool bind_symbols(cuda_lib lib)
{
    for (size_t i = 0; i < COUNT(symbols); i++) {
        if (symbols[i].lib != (int)lib)
            continue;
        void *f = dlsym(opened[lib].handle, symbols[i].name);
        if (!f) {
            unsuited_is(
                "%s (%.500s) has no function %s: version 12 or newer is "
                "needed",
                libraries[lib].what, opened[lib].about.path, symbols[i].name);
            return false;
        }
        memcpy((char *)&rt_cuda + symbols[i].offset, &f, sizeof f);
    }
    if (lib == CUDA_NVJITLINK) {
        void *f = dlsym(opened[lib].handle, "nvJitLinkVersion");
        memcpy(&rt_cuda.nvJitLinkVersion, &f, sizeof f);
    }
    return true;
}

static void ask_version(cuda_lib lib)
{
    int major = 0, minor = 0, driver = 0;
    unsigned u_major = 0, u_minor = 0;
    if (lib == CUDA_NVRTC && rt_cuda.nvrtcVersion(&major, &minor) == 0)
        opened[lib].version = major * 100 + minor;
    if (lib == CUDA_NVJITLINK && rt_cuda.nvJitLinkVersion
        && rt_cuda.nvJitLinkVersion(&u_major, &u_minor) == 0)
        opened[lib].version = (int)(u_major * 100 + u_minor);
    if (lib == CUDA_DRIVER && rt_cuda.cuDriverGetVersion(&driver) == 0)
        opened[lib].version = driver / 1000 * 100 + driver % 1000 / 10;
    if (opened[lib].version)
        snprintf(opened[lib].about.version, sizeof opened[lib].about.version,
                 "%d.%d", opened[lib].version / 100, opened[lib].version % 100);
}

static void ask_path(cuda_lib lib, const char *name)
{
    struct link_map *map = NULL;
    char real[PATH];
    if (dlinfo(opened[lib].handle, RTLD_DI_LINKMAP, &map) == 0 && map
        && *map->l_name)
        name = map->l_name;
    snprintf(opened[lib].about.path, sizeof opened[lib].about.path, "%s",
             realpath(name, real) ? real : name);
}

/* nvJitLink reads what NVRTC of its own or an older version wrote. */
static bool suits_compiler(void)
{
    int link = opened[CUDA_NVJITLINK].version;
    int compiler = opened[CUDA_NVRTC].version;
    const cuda_library *l = &opened[CUDA_NVJITLINK].about;
    const cuda_library *c = &opened[CUDA_NVRTC].about;
    if (link / 100 == compiler / 100 && link >= compiler)
        return true;
    unsuited_is("nvJitLink %s (%.400s) does not suit NVRTC %s (%.400s)",
                *l->version ? l->version : "before 12.3", l->path, c->version,
                c->path);
    return false;
}

/* NVIDIA's libraries don't clean up when they are unloaded, so they stay. */
static bool try_file(cuda_lib lib, const char *file)
{
    const int how = RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE;
    memset(&opened[lib], 0, sizeof opened[lib]);
    if (!(opened[lib].handle = dlopen(file, how)))
        return false;
    opened[lib].about.what = libraries[lib].what;
    ask_path(lib, file);
    snprintf(opened[lib].found, sizeof opened[lib].found, "%s", file);
    bool ok = bind_symbols(lib);
    if (ok)
        ask_version(lib);
    if (ok && (lib != CUDA_NVJITLINK || suits_compiler()))
        return true;
    dlclose(opened[lib].handle);
    opened[lib].handle = NULL;
    return false;
}

/* ---- where to look ------------------------------------------------------ */

/* The first of the library's names in folders matching `pattern`. */
static bool try_folders(cuda_lib lib, const char *pattern)
{
    glob_t found;
    char file[PATH];
    bool ok = false;
    if (glob(pattern, GLOB_TILDE, NULL, &found) != 0)
        return false;
    for (size_t i = 0; i < found.gl_pathc && !ok; i++)
        for (int k = 0; libraries[lib].names[k] && !ok; k++) {
            int n = snprintf(file, sizeof file, "%s/%s", found.gl_pathv[i],
                             libraries[lib].names[k]);
            ok = n < PATH && access(file, R_OK) == 0 && try_file(lib, file);
        }
    globfree(&found);
    return ok;
}

/* A folder's name as a pattern that matches it alone. */
static void quote(char *to, size_t size, const char *name)
{
    size_t n = 0;
    for (; *name && n + 2 < size; name++) {
        if (strchr("*?[]\\~", *name))
            to[n++] = '\\';
        to[n++] = *name;
    }
    to[n] = 0;
}

static bool try_patterns(cuda_lib lib, const char *root,
                         const char *const *pattern, size_t n)
{
    char plain[PATH], folder[PATH + 100];
    if (!root || !*root)
        return false;
    quote(plain, sizeof plain, root);
    for (size_t i = 0; i < n; i++) {
        snprintf(folder, sizeof folder, pattern[i], plain);
        if (try_folders(lib, folder))
            return true;
    }
    return false;
}

static bool try_root(cuda_lib lib, const char *root)
{
    return try_patterns(lib, root, patterns, COUNT(patterns));
}

static bool try_loader(cuda_lib lib)
{
    for (int k = 0; libraries[lib].names[k]; k++)
        if (try_file(lib, libraries[lib].names[k]))
            return true;
    return false;
}

static bool try_environment(cuda_lib lib, const char *root)
{
    return try_patterns(lib, root, environment_patterns,
                        COUNT(environment_patterns));
}

/* Is it the root of a virtual environment or a conda prefix? */
static bool is_environment(const char *root)
{
    char mark[PATH + 20];
    snprintf(mark, sizeof mark, "%s/pyvenv.cfg", root);
    if (access(mark, R_OK) == 0)
        return true;
    snprintf(mark, sizeof mark, "%s/conda-meta", root);
    return access(mark, R_OK) == 0;
}

/* Environments that only $PATH names, by their folder `bin`. */
static bool try_path(cuda_lib lib)
{
    static const char bin[] = "/bin";
    const char *path = getenv("PATH");
    while (path && *path) {
        char root[PATH];
        size_t n = strcspn(path, ":"), k = sizeof bin - 1;
        while (n > 1 && path[n - 1] == '/')
            n--;
        if (*path == '/' && n > k && n < sizeof root
            && !strncmp(path + n - k, bin, k)) {
            snprintf(root, sizeof root, "%.*s", (int)(n - k), path);
            if (is_environment(root) && try_environment(lib, root))
                return true;
        }
        path += strcspn(path, ":");
        path += *path == ':';
    }
    return false;
}

static bool try_toolkits(cuda_lib lib)
{
    return try_root(lib, getenv("CUDA_HOME"))
           || try_root(lib, getenv("CUDA_PATH"))
           || try_environment(lib, getenv("VIRTUAL_ENV"))
           || try_environment(lib, getenv("CONDA_PREFIX")) || try_path(lib);
}

/* The driver is the system's, never a toolkit's. */
static bool try_usual(cuda_lib lib)
{
    if ((lib != CUDA_DRIVER && try_toolkits(lib)) || try_loader(lib))
        return true;
    for (size_t i = 0; i < COUNT(places); i++)
        if (try_folders(lib, places[i]))
            return true;
    return false;
}

/* What belongs to NVRTC's toolkit is beside it. */
static bool try_beside(cuda_lib lib, const char *file)
{
    char folder[PATH];
    const char *slash = strrchr(file, '/');
    if (!slash)
        return false;
    snprintf(folder, sizeof folder, "%.*s", (int)(slash - file), file);
    return try_patterns(lib, folder, beside_patterns, COUNT(beside_patterns));
}

static bool find_library(cuda_lib lib)
{
    if (lib == CUDA_NVJITLINK
        && (try_beside(lib, opened[CUDA_NVRTC].found)
            || try_beside(lib, opened[CUDA_NVRTC].about.path)))
        return true;
    return try_root(lib, user_path)
           || ((!*user_path || lib == CUDA_DRIVER) && try_usual(lib));
}

/* ---- opening ------------------------------------------------------------ */

static void open_once(cuda_lib lib)
{
    if (opened[lib].handle || *failure[lib])
        return;
    *unsuited = 0;
    if (lib == CUDA_NVJITLINK) {
        open_once(CUDA_NVRTC);
        if (!opened[CUDA_NVRTC].handle) {
            memcpy(failure[lib], failure[CUDA_NVRTC], sizeof failure[lib]);
            return;
        }
    }
    if (find_library(lib))
        return;
    if (*unsuited)
        memcpy(failure[lib], unsuited, sizeof failure[lib]);
    else
        snprintf(failure[lib], sizeof failure[lib],
                 "%s (%s) was not found%s%.200s%s: %s", libraries[lib].what,
                 libraries[lib].names[0], *user_path ? " in " : "", user_path,
                 *user_path && lib == CUDA_DRIVER ? " or the usual places" : "",
                 libraries[lib].advice);
}

bool rt_cuda_open(cuda_lib lib, char *err, size_t err_size)
{
    pthread_mutex_lock(&lock);
    open_once(lib);
    bool ok = opened[lib].handle != NULL;
    if (!ok)
        snprintf(err, err_size, "%s", failure[lib]);
    pthread_mutex_unlock(&lock);
    return ok;
}

bool rt_cuda_opened(cuda_lib lib, cuda_library *l)
{
    pthread_mutex_lock(&lock);
    bool ok = opened[lib].handle != NULL;
    if (ok)
        *l = opened[lib].about;
    pthread_mutex_unlock(&lock);
    return ok;
}

/* A source file's name without the folders it was built in. */
static const char *bare(const char *file)
{
    const char *slash = strrchr(file, '/');
    return slash ? slash + 1 : file;
}

bool rt_cuda_check(cu_result r, const char *call, const char *file, int line,
                   char *err, size_t err_size)
{
    if (r == 0)
        return true;
    const char *name = NULL, *text = NULL; /* NULL for unknown numbers */
    rt_cuda.cuGetErrorName(r, &name);
    rt_cuda.cuGetErrorString(r, &text);
    snprintf(err, err_size, "%s failed: %s, %s (%d; %s:%d)", call,
             name ? name : "unknown error", text ? text : "no description", r,
             bare(file), line);
    return false;
}

bool rt_nvrtc_check(int r, const char *call, const char *file, int line,
                    char *err, size_t err_size)
{
    if (r == 0)
        return true;
    snprintf(err, err_size, "%s failed: %s (%d; %s:%d)", call,
             rt_cuda.nvrtcGetErrorString(r), r, bare(file), line);
    return false;
}
