/* NVRTC and nvJitLink. The device library doesn't change from program to
 * program: its files are compiled once per architecture and compiler, side by
 * side, kept in the cache, and linked to each program. Where nvJitLink is
 * missing, and for PTX, program and library are compiled as one unit instead.
 */
#include "nvrtc.h"
#include "cache.h"
#include "cuda_dl.h"
#include "../codegen/cuda.h"
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { MAX_HEADERS = 64, INPUT_CUBIN = 1 };

static const char *const common_options[] = {
    "--std=c++17", "--device-as-default-execution-space", "-w"};

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

bool nvrtc_version(char *text, size_t size, char *err, size_t err_size)
{
    int major, minor;
    if (!cuda_open(CUDA_NVRTC, err, err_size)
        || !NVRTC_TRY(nvrtcVersion(&major, &minor), err, err_size))
        return false;
    snprintf(text, size, "%d.%d", major, minor);
    return true;
}

int nvrtc_archs(int *arch, int cap, char *err, size_t err_size)
{
    int n = 0;
    int all[128];
    if (!cuda_open(CUDA_NVRTC, err, err_size)
        || !NVRTC_TRY(nvrtcGetNumSupportedArchs(&n), err, err_size) || n > 128
        || !NVRTC_TRY(nvrtcGetSupportedArchs(all), err, err_size))
        return 0;
    n = n < cap ? n : cap;
    memcpy(arch, all, (size_t)n * sizeof *arch);
    return n;
}

/* ---- the compiler's log, with the batt's places -------------------------- */

/* Start of line number n (1-based) of text. */
static const char *line_start(const char *text, long n)
{
    while (--n > 0 && (text = strchr(text, '\n')))
        text++;
    return text;
}

/* The statement comment that governs line n: nearest at or before it. */
static const char *statement_comment(const char *text, long n)
{
    const char *end = line_start(text, n + 1), *found = NULL;
    for (const char *c = text; (c = strstr(c, "/* ")); c += 3) {
        if (end && c >= end)
            break;
        if (c[3] >= '0' && c[3] <= '9')
            found = c;
    }
    return found;
}

/* Copy the log; after each line that names a line of the program, say which
 * statement of the batt that is. */
static char *map_log(const char *text, const char *name, const char *log)
{
    char *out = NULL;
    size_t size = 0, nlen = strlen(name);
    FILE *f = open_memstream(&out, &size);
    if (!f)
        return NULL;
    for (const char *l = log; *l;) {
        size_t len = strcspn(l, "\n");
        fprintf(f, "%.*s\n", (int)len, l);
        if (strncmp(l, name, nlen) == 0 && l[nlen] == '(') {
            const char *c = statement_comment(text, atol(l + nlen + 1));
            if (c)
                fprintf(f, "  in statement %.*s\n", (int)strcspn(c + 3, "*\n"),
                        c + 3);
        }
        l += len + (l[len] == '\n');
    }
    fclose(f);
    return out;
}

/* ---- compiling
 * ----------------------------------------------------------------- */

typedef struct {
    const char *text, *name, *arch;
    bool relocatable;
    nvrtc_kind kind;
} unit;

static int file_headers(const char **text, const char **name)
{
    int n = 0;
    for (; cg_cuda_files[n].name && n < MAX_HEADERS; n++) {
        text[n] = cg_cuda_files[n].text;
        name[n] = cg_cuda_files[n].name;
    }
    return n;
}

static char *program_log(nvrtc_program p)
{
    size_t n = 0;
    char *log = NULL;
    if (cuda.nvrtcGetProgramLogSize(p, &n) == 0 && (log = calloc(1, n + 1)))
        cuda.nvrtcGetProgramLog(p, log);
    return log;
}

static bool run_compiler(nvrtc_program p, const unit *u, char **log, char *err,
                         size_t err_size)
{
    char arch[64];
    const char *option[8];
    int n = 0;
    snprintf(arch, sizeof arch, "--gpu-architecture=%s", u->arch);
    option[n++] = arch;
    for (size_t i = 0; i < sizeof common_options / sizeof *common_options; i++)
        option[n++] = common_options[i];
    if (u->relocatable)
        option[n++] = "--relocatable-device-code=true";
    int r = cuda.nvrtcCompileProgram(p, n, option);
    char *raw = program_log(p);
    *log = raw ? map_log(u->text, u->name, raw) : NULL;
    free(raw);
    return nvrtc_check(r, "nvrtcCompileProgram", __FILE__, __LINE__, err,
                       err_size);
}

static bool take_result(nvrtc_program p, const unit *u, char **data,
                        size_t *size, char *err, size_t err_size)
{
    bool ptx = u->kind == NVRTC_PTX;
    if (!(ptx ? NVRTC_TRY(nvrtcGetPTXSize(p, size), err, err_size)
              : NVRTC_TRY(nvrtcGetCUBINSize(p, size), err, err_size)))
        return false;
    if (!(*data = malloc(*size ? *size : 1))) {
        snprintf(err, err_size, "out of memory for a compiled kernel");
        return false;
    }
    return ptx ? NVRTC_TRY(nvrtcGetPTX(p, *data), err, err_size)
               : NVRTC_TRY(nvrtcGetCUBIN(p, *data), err, err_size);
}

/* Put the log's first lines behind a compiler's message. */
static void explain(char *err, size_t err_size, const char *log)
{
    size_t n = strlen(err);
    if (log && *log && n + 2 < err_size)
        snprintf(err + n, err_size - n, "\n%s", log);
}

static bool compile_unit(const unit *u, char **data, size_t *size, char *err,
                         size_t err_size)
{
    nvrtc_program p;
    const char *text[MAX_HEADERS], *name[MAX_HEADERS];
    char *log = NULL;
    int n = file_headers(text, name);
    *data = NULL;
    if (!NVRTC_TRY(nvrtcCreateProgram(&p, u->text, u->name, n, text, name), err,
                   err_size))
        return false;
    bool ok = run_compiler(p, u, &log, err, err_size);
    if (!ok)
        explain(err, err_size, log);
    ok = ok && take_result(p, u, data, size, err, err_size);
    free(log);
    cuda.nvrtcDestroyProgram(&p);
    return ok;
}

/* ---- the library, piece by piece
 * -------------------------------------------------- */

typedef struct { /* all pieces, compiled by several threads */
    const char *arch, *version;
    char *data[MAX_HEADERS];
    size_t size[MAX_HEADERS];
    int files;
    int next;     /* atomic: the next piece to take */
    int compiled; /* atomic: how many were not in the cache */
    int failed;   /* atomic: 1 once a piece failed; err is that thread's */
    char *err;
    size_t err_size;
} library;

static bool is_source(const char *name)
{
    size_t n = strlen(name);
    return n > 2 && strcmp(name + n - 2, ".c") == 0;
}

static void hash_text(cache_hash *h, const char *text)
{
    cache_hash_add(h, text, strlen(text) + 1);
}

/* A piece depends on its text, all headers, compiler, options and target. */
static cache_key piece_key(const library *l, const char *text)
{
    cache_hash *h = cache_hash_new();
    for (int i = 0; cg_cuda_files[i].name; i++)
        if (!is_source(cg_cuda_files[i].name))
            hash_text(h, cg_cuda_files[i].text);
    for (size_t i = 0; i < sizeof common_options / sizeof *common_options; i++)
        hash_text(h, common_options[i]);
    hash_text(h, text);
    hash_text(h, l->arch);
    hash_text(h, l->version);
    return cache_hash_end(h);
}

static bool get_piece(library *l, int i, char *err, size_t err_size)
{
    const cg_cuda_file *f = &cg_cuda_files[i];
    cache_key key = piece_key(l, f->text);
    if ((l->data[i] = cache_get(&key, &l->size[i])))
        return true;
    unit u = {f->text, f->name, l->arch, true, NVRTC_CUBIN};
    __atomic_add_fetch(&l->compiled, 1, __ATOMIC_RELAXED);
    if (!compile_unit(&u, &l->data[i], &l->size[i], err, err_size))
        return false;
    cache_put(&key, l->data[i], l->size[i]);
    return true;
}

static void *library_thread(void *p)
{
    library *l = p;
    char err[4096];
    int i;
    while (!__atomic_load_n(&l->failed, __ATOMIC_RELAXED)
           && (i = __atomic_fetch_add(&l->next, 1, __ATOMIC_RELAXED))
                  < l->files) {
        if (!is_source(cg_cuda_files[i].name)
            || get_piece(l, i, err, sizeof err))
            continue;
        if (!__atomic_exchange_n(&l->failed, 1, __ATOMIC_RELAXED))
            snprintf(l->err, l->err_size, "%s", err);
    }
    return NULL;
}

static void compile_library(library *l)
{
    enum { MOST_THREADS = 16 };
    pthread_t thread[MOST_THREADS];
    long n = sysconf(_SC_NPROCESSORS_ONLN) - 1;
    int started = 0;
    for (; started < n && started < MOST_THREADS; started++)
        if (pthread_create(&thread[started], NULL, library_thread, l) != 0)
            break;
    library_thread(l);
    while (started > 0)
        pthread_join(thread[--started], NULL);
}

static bool get_library(library *l, const char *arch, nvrtc_image *out,
                        char *err, size_t err_size)
{
    char version[32] = "";
    double t = now();
    memset(l, 0, sizeof *l);
    if (!nvrtc_version(version, sizeof version, err, err_size))
        return false;
    while (cg_cuda_files[l->files].name && l->files < MAX_HEADERS)
        l->files++;
    l->arch = arch;
    l->version = version;
    l->err = err;
    l->err_size = err_size;
    compile_library(l);
    l->version = NULL;
    if (l->compiled)
        out->library_s = now() - t;
    return !l->failed;
}

static void free_library(library *l)
{
    for (int i = 0; i < MAX_HEADERS; i++)
        free(l->data[i]);
}

/* ---- linking
 * ------------------------------------------------------------------------ */

static bool link_check(nvjitlink l, int r, const char *call, char *err,
                       size_t err_size)
{
    size_t n = 0;
    if (r == 0)
        return true;
    snprintf(err, err_size, "%s failed (%d)", call, r);
    char *log = NULL;
    if (l && cuda.nvJitLinkGetErrorLogSize(l, &n) == 0
        && (log = calloc(1, n + 1)))
        cuda.nvJitLinkGetErrorLog(l, log);
    explain(err, err_size, log);
    free(log);
    return false;
}
#define LINK_TRY(l, call, err, size) link_check(l, cuda.call, #call, err, size)

static bool link_pieces(nvjitlink l, const nvrtc_image *program,
                        const library *lib, nvrtc_image *out, char *err,
                        size_t err_size)
{
    bool ok = LINK_TRY(l,
                       nvJitLinkAddData(l, INPUT_CUBIN, program->data,
                                        program->size, "program"),
                       err, err_size);
    for (int i = 0; ok && i < MAX_HEADERS; i++)
        ok = !lib->data[i]
             || LINK_TRY(l,
                         nvJitLinkAddData(l, INPUT_CUBIN, lib->data[i],
                                          lib->size[i], "library"),
                         err, err_size);
    return ok && LINK_TRY(l, nvJitLinkComplete(l), err, err_size)
           && LINK_TRY(l, nvJitLinkGetLinkedCubinSize(l, &out->size), err,
                       err_size)
           && (out->data = malloc(out->size))
           && LINK_TRY(l, nvJitLinkGetLinkedCubin(l, out->data), err, err_size);
}

static bool link_image(const nvrtc_image *program, const char *arch,
                       nvrtc_image *out, char *err, size_t err_size)
{
    char option[64];
    const char *options[1] = {option};
    nvjitlink l = NULL;
    library lib;
    if (!get_library(&lib, arch, out, err, err_size)) {
        free_library(&lib);
        return false;
    }
    double t = now();
    snprintf(option, sizeof option, "-arch=%s", arch);
    bool ok = LINK_TRY(l, nvJitLinkCreate(&l, 1, options), err, err_size)
              && link_pieces(l, program, &lib, out, err, err_size);
    out->link_s = now() - t;
    if (l)
        cuda.nvJitLinkDestroy(&l);
    free_library(&lib);
    return ok;
}

static bool build_linked(const char *text, const char *name, const char *arch,
                         nvrtc_image *out, char *err, size_t err_size)
{
    nvrtc_image program = {0};
    unit u = {text, name, arch, true, NVRTC_CUBIN};
    double t = now();
    bool ok = compile_unit(&u, &program.data, &program.size, err, err_size);
    out->program_s = now() - t;
    ok = ok && link_image(&program, arch, out, err, err_size);
    free(program.data);
    return ok;
}

static bool build_whole(const char *text, const char *name, const char *arch,
                        nvrtc_kind kind, nvrtc_image *out, char *err,
                        size_t err_size)
{
    char *all = NULL;
    double t = now();
    if (asprintf(&all, "%s\n%s", text, cg_cuda_library) < 0) {
        snprintf(err, err_size, "out of memory");
        return false;
    }
    unit u = {all, name, arch, false, kind};
    bool ok = compile_unit(&u, &out->data, &out->size, err, err_size);
    out->program_s = now() - t;
    free(all);
    return ok;
}

bool nvrtc_build(const char *text, const char *name, const char *arch,
                 nvrtc_kind kind, nvrtc_image *out, char *err, size_t err_size)
{
    char no_linker[1024];
    memset(out, 0, sizeof *out);
    if (!cuda_open(CUDA_NVRTC, err, err_size))
        return false;
    if (kind == NVRTC_CUBIN
        && cuda_open(CUDA_NVJITLINK, no_linker, sizeof no_linker))
        return build_linked(text, name, arch, out, err, err_size);
    return build_whole(text, name, arch, kind, out, err, err_size);
}

void nvrtc_image_free(nvrtc_image *image)
{
    free(image->data);
    free(image->log);
    memset(image, 0, sizeof *image);
}
