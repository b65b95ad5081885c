/* A program's image, from pieces. The device library doesn't change from
 * program to program, and most of a batt doesn't from one generation to the
 * next: the library's files and the program's parts are compiled as units of
 * their own, side by side, kept in the cache by the hash of all that they
 * depend on, and linked. Where nvJitLink is missing, and for PTX, everything
 * is compiled as one unit instead, and kept as one piece.
 */
#include "nvrtc.h"
#include "cache.h"
#include "cuda_dl.h"
#include "host.h"
#include "ready.h"
#include "../codegen/cuda.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { INPUT_CUBIN = 1, MOST_THREADS = 16 };

/* What the compiler and its messages call the program, whatever the name of
 * the file that it came from. */
#define PROGRAM "program.cu"

typedef struct {
    char *own, *plain; /* a program's part, as printed and compiled; or NULL */
    nvrtc_unit unit;
    char *data; /* the compiled piece */
    size_t size;
    double seconds; /* spent compiling; 0: it was in the cache */
} piece;

typedef struct {
    piece *piece;
    int count, cap;
    char compiler[48]; /* "NVRTC 13.0" */
    bool ready;        /* linked, they are the ready-made library */
    gpu_progress *progress;
    int next;          /* atomic: the next piece to take */
    uint32_t compiled; /* atomic: pieces of the program, not of the cache */
    int failed;        /* atomic: 1 once a piece failed; err is its message */
    char *err;
    size_t err_size;
} pieces;

/* ---- cutting ------------------------------------------------------------ */

static piece *add_piece(pieces *p)
{
    if (p->count == p->cap) {
        int cap = p->cap ? p->cap * 2 : 64;
        piece *q = realloc(p->piece, (size_t)cap * sizeof *q);
        if (!q)
            return NULL;
        p->piece = q;
        p->cap = cap;
    }
    piece *q = &p->piece[p->count++];
    memset(q, 0, sizeof *q);
    return q;
}

static bool is_source(const char *name)
{
    size_t n = strlen(name);
    return n > 2 && strcmp(name + n - 2, ".c") == 0;
}

static bool add_library(pieces *p, const char *arch)
{
    for (int i = 0; cg_cuda_files[i].name; i++) {
        if (!is_source(cg_cuda_files[i].name))
            continue;
        piece *q = add_piece(p);
        if (!q)
            return false;
        q->unit = (nvrtc_unit){cg_cuda_files[i].text,
                               cg_cuda_files[i].name,
                               arch,
                               cg_cuda_files[i].text,
                               NVRTC_CUBIN,
                               true,
                               false};
    }
    return true;
}

/* The program's parts. */
static bool add_program(pieces *p, const char *text, const char *arch)
{
    const char *at = NULL;
    do {
        piece *q = add_piece(p);
        if (!q || !(q->own = cg_cuda_unit(text, &at, 0))
            || !(q->plain = cg_cuda_plain(q->own)))
            return false;
        q->unit = (nvrtc_unit){q->plain,
                               PROGRAM,
                               arch,
                               q->own,
                               NVRTC_CUBIN,
                               true,
                               !p->ready && !strstr(q->own, CG_ROWS_KERNEL)};
    } while (at);
    return true;
}

static void free_pieces(pieces *p)
{
    for (int i = 0; i < p->count; i++) {
        free(p->piece[i].own);
        free(p->piece[i].plain);
        free(p->piece[i].data);
    }
    free(p->piece);
}

/* ---- compiling, by several threads -------------------------------------- */

/* All headers, or all files, as one hash. */
static void add_files(rt_cache_key *k, bool sources)
{
    rt_cache_hash *h = rt_cache_hash_new();
    for (int i = 0; cg_cuda_files[i].name; i++)
        if (sources || !is_source(cg_cuda_files[i].name))
            rt_cache_hash_add(h, cg_cuda_files[i].text);
    rt_cache_key_add_hash(k, sources ? "device library" : "headers", h);
}

static void add_options(rt_cache_key *k, const nvrtc_unit *u)
{
    char text[300] = "";
    for (int i = 0; rt_nvrtc_options[i]; i++) {
        size_t n = strlen(text);
        snprintf(text + n, sizeof text - n, "%s%s", n ? " " : "",
                 rt_nvrtc_options[i]);
    }
    rt_cache_key_add(k, "options", text);
    rt_cache_key_add(k, "compiled", u->fast ? "fast" : "with care");
}

/* A piece depends on its text, all headers, compiler, options and target. */
static rt_cache_key unit_key(const char *compiler, const nvrtc_unit *u)
{
    rt_cache_key k;
    rt_cache_key_begin(&k, u->relocatable ? u->name : "program, whole");
    rt_cache_key_add(&k, "for", u->arch);
    rt_cache_key_add(&k, "compiler", compiler);
    add_options(&k, u);
    add_files(&k, !u->relocatable);
    rt_cache_key_add(&k, "text", u->text);
    rt_cache_key_end(&k);
    return k;
}

static int compiler_major(const char *compiler)
{
    return atoi(compiler + strcspn(compiler, "0123456789"));
}

/* What is linked depends on its pieces and the linker. */
static rt_cache_key image_key(const pieces *p, const char *arch)
{
    rt_cache_key k;
    if (p->ready) {
        rt_ready_key(&k, arch, compiler_major(p->compiler));
        return k;
    }
    cuda_library linker = {0};
    rt_cache_hash *h = rt_cache_hash_new();
    rt_cuda_opened(CUDA_NVJITLINK, &linker);
    rt_cache_key_begin(&k, "program, linked");
    rt_cache_key_add(&k, "for", arch);
    rt_cache_key_add(&k, "compiler", p->compiler);
    rt_cache_key_add(&k, "linker", linker.version);
    for (int i = 0; i < p->count; i++) {
        rt_cache_key one = unit_key(p->compiler, &p->piece[i].unit);
        rt_cache_hash_add(h, one.name);
        k.failed = k.failed || one.failed;
    }
    rt_cache_key_add_hash(&k, "pieces", h);
    rt_cache_key_end(&k);
    return k;
}

static bool make_piece(pieces *p, piece *q, char *err, size_t err_size)
{
    rt_cache_key key = unit_key(p->compiler, &q->unit);
    if ((q->data = rt_cache_get(&key, &q->size)))
        return true;
    double t = rt_seconds();
    __atomic_add_fetch(q->own ? &p->compiled : &p->progress->library, 1,
                       __ATOMIC_RELAXED);
    if (!rt_nvrtc_compile(&q->unit, &q->data, &q->size, err, err_size))
        return false;
    q->seconds = rt_seconds() - t;
    rt_cache_put(&key, q->data, q->size);
    return true;
}

static void *piece_thread(void *state)
{
    pieces *p = state;
    char err[4096];
    int i;
    while (!__atomic_load_n(&p->failed, __ATOMIC_RELAXED)
           && (i = __atomic_fetch_add(&p->next, 1, __ATOMIC_RELAXED))
                  < p->count) {
        if (!make_piece(p, &p->piece[i], err, sizeof err)
            && !__atomic_exchange_n(&p->failed, 1, __ATOMIC_RELAXED))
            snprintf(p->err, p->err_size, "%s", err);
        __atomic_add_fetch(&p->progress->done, 1, __ATOMIC_RELAXED);
    }
    return NULL;
}

static bool compile_pieces(pieces *p)
{
    pthread_t thread[MOST_THREADS];
    long n = sysconf(_SC_NPROCESSORS_ONLN) - 1;
    int started = 0;
    __atomic_store_n(&p->progress->total, (uint32_t)p->count, __ATOMIC_RELAXED);
    for (; started < n && started < MOST_THREADS; started++)
        if (!rt_thread_start(&thread[started], piece_thread, p))
            break;
    piece_thread(p);
    while (started > 0)
        pthread_join(thread[--started], NULL);
    return !p->failed;
}

/* ---- linking ------------------------------------------------------------ */

static bool link_check(nvjitlink l, int r, const char *call, char *err,
                       size_t err_size)
{
    size_t n = 0;
    if (r == 0)
        return true;
    snprintf(err, err_size, "%s failed (%d)", call, r);
    char *log = NULL;
    if (l && rt_cuda.nvJitLinkGetErrorLogSize(l, &n) == 0
        && (log = calloc(1, n + 1)))
        rt_cuda.nvJitLinkGetErrorLog(l, log);
    rt_nvrtc_explain(err, err_size, log);
    free(log);
    return false;
}
#define LINK_TRY(l, call, err, size)                                           \
    link_check(l, rt_cuda.call, #call, err, size)

static bool link_pieces(nvjitlink l, const pieces *p, gpu_image *out, char *err,
                        size_t err_size)
{
    bool ok = true;
    for (int i = 0; ok && i < p->count; i++)
        ok = LINK_TRY(l,
                      nvJitLinkAddData(l, INPUT_CUBIN, p->piece[i].data,
                                       p->piece[i].size, p->piece[i].unit.name),
                      err, err_size);
    if (!ok || !LINK_TRY(l, nvJitLinkComplete(l), err, err_size)
        || !LINK_TRY(l, nvJitLinkGetLinkedCubinSize(l, &out->size), err,
                     err_size))
        return false;
    if (!(out->data = malloc(out->size + 1))) {
        snprintf(err, err_size, "out of memory for a linked program");
        return false;
    }
    if (LINK_TRY(l, nvJitLinkGetLinkedCubin(l, out->data), err, err_size))
        return true;
    free(out->data);
    out->data = NULL;
    return false;
}

static bool link_image(const pieces *p, const char *arch, gpu_image *out,
                       char *err, size_t err_size)
{
    char option[64];
    const char *options[1] = {option};
    nvjitlink l = NULL;
    double t = rt_seconds();
    snprintf(option, sizeof option, "-arch=%s", arch);
    bool ok = LINK_TRY(l, nvJitLinkCreate(&l, 1, options), err, err_size)
              && link_pieces(l, p, out, err, err_size);
    out->link_s = rt_seconds() - t;
    if (l)
        rt_cuda.nvJitLinkDestroy(&l);
    return ok;
}

/* Share the time that passed between library and program by what each spent
 * in all threads. */
static void share_time(const pieces *p, double passed, gpu_image *out)
{
    double library = 0, all = 0;
    for (int i = 0; i < p->count; i++) {
        all += p->piece[i].seconds;
        library += p->piece[i].own ? 0 : p->piece[i].seconds;
    }
    out->library_s = all > 0 ? passed * library / all : 0;
    out->program_s = all > 0 ? passed - out->library_s : 0;
}

static bool cut(pieces *p, const char *text, const char *arch, char *err,
                size_t err_size)
{
    char version[32];
    if (!rt_nvrtc_version(version, sizeof version, err, err_size))
        return false;
    snprintf(p->compiler, sizeof p->compiler, "NVRTC %s", version);
    if (add_program(p, text, arch) && add_library(p, arch))
        return true;
    snprintf(err, err_size, "out of memory");
    return false;
}

/* Pieces come one by one from the cache; if all of them do, so may the
 * program. */
static bool make_linked(pieces *p, const char *arch, gpu_image *out)
{
    for (int i = 0; i < p->count; i++)
        out->pieces += p->piece[i].own != NULL;
    rt_cache_key key = image_key(p, arch);
    double t = rt_seconds();
    out->from = BATT_IMAGE_CACHED;
    if ((out->data = rt_cache_get(&key, &out->size)))
        return true;
    bool ok = compile_pieces(p);
    out->compiled = p->compiled;
    share_time(p, rt_seconds() - t, out);
    out->from = out->library_s > 0 ? BATT_IMAGE_COLD : BATT_IMAGE_WARM;
    ok = ok && link_image(p, arch, out, p->err, p->err_size);
    if (ok)
        rt_cache_put(&key, out->data, out->size);
    return ok;
}

static bool build_linked(const char *text, const char *arch,
                         gpu_progress *progress, gpu_image *out, char *err,
                         size_t err_size)
{
    pieces p = {.ready = rt_ready_is(text),
                .progress = progress,
                .err = err,
                .err_size = err_size};
    bool ok = cut(&p, text, arch, err, err_size) && make_linked(&p, arch, out);
    free_pieces(&p);
    return ok;
}

static void free_whole(nvrtc_unit *u)
{
    free((char *)u->text);
    free((char *)u->places);
}

/* Program and library in one text; the caller frees it (free_whole). */
static bool whole_unit(const char *text, const char *arch, nvrtc_kind kind,
                       nvrtc_unit *u, char compiler[48], char *err,
                       size_t err_size)
{
    char *all = NULL, version[32];
    if (!rt_nvrtc_version(version, sizeof version, err, err_size))
        return false;
    snprintf(compiler, 48, "NVRTC %s", version);
    if (asprintf(&all, "%s\n%s", text, cg_cuda_library) < 0)
        all = NULL;
    *u = (nvrtc_unit){all ? cg_cuda_plain(all) : NULL,
                      PROGRAM,
                      arch,
                      all,
                      kind,
                      false,
                      false};
    if (u->text)
        return true;
    free_whole(u);
    snprintf(err, err_size, "out of memory");
    return false;
}

static rt_cache_key whole_key(const char *text, const char *compiler,
                              const nvrtc_unit *u)
{
    rt_cache_key k;
    if (u->kind != NVRTC_CUBIN || !rt_ready_is(text))
        return unit_key(compiler, u);
    rt_ready_key(&k, u->arch, compiler_major(compiler));
    return k;
}

static bool build_whole(const char *text, const char *arch, nvrtc_kind kind,
                        gpu_progress *progress, gpu_image *out, char *err,
                        size_t err_size)
{
    nvrtc_unit u;
    char compiler[48];
    double t = rt_seconds();
    if (!whole_unit(text, arch, kind, &u, compiler, err, err_size))
        return false;
    rt_cache_key key = whole_key(text, compiler, &u);
    out->from = BATT_IMAGE_CACHED;
    out->pieces = 1;
    if ((out->data = rt_cache_get(&key, &out->size))) {
        free_whole(&u);
        return true;
    }
    *progress = (gpu_progress){0, 1, 1};
    out->compiled = 1;
    bool ok = rt_nvrtc_compile(&u, &out->data, &out->size, err, err_size);
    if (ok)
        rt_cache_put(&key, out->data, out->size);
    out->from = BATT_IMAGE_COLD;
    out->program_s = rt_seconds() - t;
    free_whole(&u);
    return ok;
}

/* Why a cubin is compiled as a whole, or "". */
static bool has_linker(nvrtc_kind kind, char *why, size_t size)
{
    *why = 0;
    return kind == NVRTC_CUBIN && rt_cuda_open(CUDA_NVJITLINK, why, size);
}

/* The newest version of CUDA whose code can be run here: the driver's. Where
 * there is none nothing is run, and any will do. */
static int newest_major(void)
{
    enum { NEWEST = 13 };
    cuda_library l = {0};
    return rt_cuda_opened(CUDA_DRIVER, &l) && atoi(l.version) ? atoi(l.version)
                                                              : NEWEST;
}

bool rt_nvrtc_ready(const char *arch, bool exact, ready_library *r)
{
    return rt_ready_find(arch, exact, newest_major(), r);
}

static bool get_ready(const char *text, const char *arch, bool exact,
                      gpu_image *out)
{
    ready_library r;
    if (!rt_ready_is(text) || !rt_nvrtc_ready(arch, exact, &r))
        return false;
    out->data = r.data;
    out->size = r.size;
    out->from = BATT_IMAGE_READY;
    return true;
}

bool rt_nvrtc_build(const char *text, const char *arch, nvrtc_kind kind,
                    gpu_progress *progress, gpu_image *out, char *err,
                    size_t err_size)
{
    memset(out, 0, sizeof *out);
    if (get_ready(text, arch, true, out))
        return true;
    if (!rt_cuda_open(CUDA_NVRTC, err, err_size))
        return get_ready(text, arch, false, out);
    if (has_linker(kind, out->whole, sizeof out->whole))
        return build_linked(text, arch, progress, out, err, err_size);
    return build_whole(text, arch, kind, progress, out, err, err_size);
}

bool rt_nvrtc_keys(const char *text, const char *arch, nvrtc_kind kind,
                   gpu_key_fn *fn, void *state, char *err, size_t err_size)
{
    char why[1024];
    nvrtc_unit u;
    pieces p = {.ready = rt_ready_is(text), .err = err, .err_size = err_size};
    if (!rt_cuda_open(CUDA_NVRTC, err, err_size))
        return false;
    if (!has_linker(kind, why, sizeof why)) {
        if (!whole_unit(text, arch, kind, &u, p.compiler, err, err_size))
            return false;
        rt_cache_key k = whole_key(text, p.compiler, &u);
        fn(state, &k);
        free_whole(&u);
        return true;
    }
    bool ok = cut(&p, text, arch, err, err_size);
    for (int i = 0; ok && i < p.count; i++) {
        rt_cache_key k = unit_key(p.compiler, &p.piece[i].unit);
        fn(state, &k);
    }
    if (ok) {
        rt_cache_key k = image_key(&p, arch);
        fn(state, &k);
    }
    free_pieces(&p);
    return ok;
}
