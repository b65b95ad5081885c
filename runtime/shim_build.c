/* The printed CUDA C to a shared object: cc, with what it compiled before from
 * the cache. */
#include "shim_build.h"
#include "cache.h"
#include "cuda_log.h"
#include "host.h"
#include "scratch.h"
#include "../codegen/cuda.h"
#include "../ir/memfile.h"
#include <errno.h>
#include <gnu/libc-version.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>

/* Bytes of a program's text that one process of the compiler gets: what it
 * needs grows with them. Several are a list of files. */
enum { UNIT = 256 << 10 };
#define LIST "program.list"

/* The library is worth optimizing, as it is compiled once. */
static const char *const library_flags[] = {
    "-std=gnu17", "-O1",       "-fPIC", "-fvisibility=hidden", "-w",
    "-c",         "library.c", "-o",    "library.o",           NULL};
static const char *const program_flags[] = {
    "-std=gnu17",          "-O0", "-fPIC",          "-shared",
    "-fvisibility=hidden", "-w",  "-Wl,-Bsymbolic", "@" LIST,
    "library.o",           "-o",  "program.so",     NULL};

typedef struct {
    const char *word[SCRATCH_WORDS]; /* of $CC */
    size_t words;
    char buf[2000];
    char version[200]; /* the first line of what it says of itself */
} compiler;

/* ---- the compiler ------------------------------------------------------- */

static const char *asked_for(void)
{
    const char *cc = getenv("CC");
    return cc && cc[strspn(cc, " \t\n")] ? cc : "cc";
}

/* errno is 0 before what has failed. */
static void say_failed(char *err, int status, const char *how)
{
    if (errno == ENOMEM)
        snprintf(err, GPU_ERR, "out of memory for the shim's C compiler (%s)",
                 asked_for());
    else
        snprintf(err, GPU_ERR, "the shim's C compiler (%s) %s", asked_for(),
                 status < 0 ? "can't be run" : how);
}

/* $CC is a program and arguments, as for make, but no shell reads it. */
static bool find_compiler(compiler *c, const scratch *s, char *err)
{
    size_t size = 0;
    const char *more[SCRATCH_WORDS + 1];
    c->words = rt_scratch_split(asked_for(), c->buf, sizeof c->buf, c->word);
    memcpy(more, c->word, c->words * sizeof *more);
    more[c->words] = "--version";
    more[c->words + 1] = NULL;
    errno = 0;
    int status = rt_scratch_run(s, more);
    char *said = status == 0 ? rt_scratch_read(s, "log", &size) : NULL;
    if (said)
        snprintf(c->version, sizeof c->version, "%.*s",
                 (int)strcspn(said, "\n"), said);
    else
        say_failed(err, status, "does not tell its version (--version)");
    free(said);
    return said != NULL;
}

/* Units are program.c, program1.c, ... */
static void name_unit(char name[32], unsigned i)
{
    if (i)
        snprintf(name, 32, "program%u.c", i);
    else
        snprintf(name, 32, "program.c");
}

/* Put statements behind the log's lines that have a place in the program. NULL:
 * no memory. */
static char *map_log(const char *text, char *log)
{
    const char *at = NULL;
    char name[32];
    for (unsigned i = 0; log && (i == 0 || at); i++) {
        char *unit = cg_cuda_unit(text, &at, UNIT);
        name_unit(name, i);
        char *more = unit ? rt_cuda_log_map(unit, name, log) : NULL;
        free(unit);
        free(log);
        log = more;
    }
    return log;
}

/* The compiler's log behind a message, with the batt's statements. */
static void explain(const scratch *s, const char *text, char *err)
{
    size_t size = 0, n = strlen(err);
    char *log = map_log(text, rt_scratch_read(s, "log", &size));
    if (log)
        snprintf(err + n, GPU_ERR - n, "\n%s", log);
    free(log);
}

/* text: the program, for places in it. */
static bool compile(const scratch *s, const compiler *c,
                    const char *const *flags, const char *text, char *err)
{
    const char *word[SCRATCH_WORDS + 20];
    size_t n = c->words;
    memcpy(word, c->word, n * sizeof *word);
    for (; (word[n] = *flags); flags++)
        n++;
    errno = 0;
    int status = rt_scratch_run(s, word);
    if (status == 0)
        return true;
    say_failed(err, status, "failed");
    if (status > 0)
        explain(s, text, err);
    return false;
}

/* ---- keys --------------------------------------------------------------- */

static void add_flags(rt_cache_key *k, const char *const *flags)
{
    char text[400] = "";
    for (size_t n = 0; *flags && n < sizeof text; flags++, n = strlen(text))
        snprintf(text + n, sizeof text - n, "%s%s", n ? " " : "", *flags);
    rt_cache_key_add(k, "options", text);
}

static void add_machine(rt_cache_key *k)
{
    struct utsname u;
    char text[200];
    memset(&u, 0, sizeof u);
    uname(&u);
    snprintf(text, sizeof text, "%.60s, glibc %s", u.machine,
             gnu_get_libc_version());
    rt_cache_key_add(k, "machine", text);
}

/* Key of the library's object (text NULL), or of a program linked to it. */
static rt_cache_key key_of(const compiler *c, const char *text)
{
    rt_cache_key k;
    rt_cache_hash *h = rt_cache_hash_new();
    rt_cache_key_begin(&k, text ? "program for the shim"
                                : "device library for the shim");
    rt_cache_key_add(&k, "compiler", c->version);
    rt_cache_key_add(&k, "command", asked_for());
    add_flags(&k, library_flags);
    if (text)
        add_flags(&k, program_flags);
    add_machine(&k);
    for (int i = 0; cg_cuda_files[i].name; i++)
        rt_cache_hash_add(h, cg_cuda_files[i].text);
    rt_cache_hash_add(h, cg_cuda_library);
    rt_cache_key_add_hash(&k, "device library", h);
    if (text)
        rt_cache_key_add(&k, "text", text);
    rt_cache_key_end(&k);
    return k;
}

bool rt_gpu_shim_keys(const char *text, const char *arch, gpu_key_fn *fn,
                      void *state, char *err)
{
    scratch s;
    compiler c;
    (void)arch;
    if (!rt_scratch_open(&s, err, GPU_ERR))
        return false;
    bool ok = find_compiler(&c, &s, err);
    for (int program = 0; ok && program < 2; program++) {
        rt_cache_key k = key_of(&c, program ? text : NULL);
        fn(state, &k);
    }
    rt_scratch_close(&s);
    return ok;
}

/* ---- building ----------------------------------------------------------- */

static bool write_unit(const scratch *s, const char *name, const char *unit)
{
    char *plain = unit ? cg_cuda_plain(unit) : NULL;
    bool ok = plain && rt_scratch_write(s, name, plain, strlen(plain));
    free(plain);
    return ok;
}

/* The program's units, and their names for the compiler. */
static bool write_program(const scratch *s, const char *text)
{
    ir_memfile list;
    const char *at = NULL;
    size_t size;
    char name[32];
    bool ok = ir_memfile_open(&list);
    for (unsigned i = 0; ok && (i == 0 || at); i++) {
        char *unit = cg_cuda_unit(text, &at, UNIT);
        name_unit(name, i);
        ok = write_unit(s, name, unit);
        fprintf(list.f, "%s\n", name);
        free(unit);
    }
    char *names = list.f ? ir_memfile_close(&list, &size) : NULL;
    ok = ok && names && rt_scratch_write(s, LIST, names, size);
    free(names);
    return ok;
}

static bool write_sources(const scratch *s, const char *text)
{
    bool ok = rt_scratch_write(s, "library.c", cg_cuda_library,
                               strlen(cg_cuda_library));
    for (int i = 0; ok && cg_cuda_files[i].name; i++)
        ok = rt_scratch_write(s, cg_cuda_files[i].name, cg_cuda_files[i].text,
                              strlen(cg_cuda_files[i].text));
    return ok && write_program(s, text);
}

/* Leave library.o in the folder, from the cache or compiled. */
static bool make_library(const scratch *s, const compiler *c,
                         gpu_progress *progress, gpu_image *out, char *err)
{
    size_t size = 0;
    rt_cache_key key = key_of(c, NULL);
    char *data = rt_cache_get(&key, &size);
    if (!data) {
        double t = rt_seconds();
        __atomic_store_n(&progress->library, 1, __ATOMIC_RELAXED);
        if (!compile(s, c, library_flags, "", err))
            return false;
        if ((data = rt_scratch_read(s, "library.o", &size)))
            rt_cache_put(&key, data, size);
        out->library_s = rt_seconds() - t;
    }
    bool ok = data && rt_scratch_write(s, "library.o", data, size);
    if (!ok)
        snprintf(err, GPU_ERR, "can't write to %s", s->dir);
    free(data);
    return ok;
}

static bool make_program(const scratch *s, const compiler *c, const char *text,
                         gpu_image *out, char *err)
{
    double t = rt_seconds();
    if (!compile(s, c, program_flags, text, err))
        return false;
    if (!(out->data = rt_scratch_read(s, "program.so", &out->size))) {
        snprintf(err, GPU_ERR, "can't read what was compiled in %s", s->dir);
        return false;
    }
    out->program_s = rt_seconds() - t;
    out->compiled = 1;
    return true;
}

static bool build_in(const scratch *s, const char *text, gpu_progress *progress,
                     gpu_image *out, char *err)
{
    compiler c;
    if (!find_compiler(&c, s, err))
        return false;
    rt_cache_key key = key_of(&c, text);
    out->from = BATT_IMAGE_CACHED;
    out->pieces = 1;
    if ((out->data = rt_cache_get(&key, &out->size)))
        return true;
    if (!write_sources(s, text)) {
        snprintf(err, GPU_ERR, "can't write to %s", s->dir);
        return false;
    }
    __atomic_store_n(&progress->total, 2, __ATOMIC_RELAXED);
    if (!make_library(s, &c, progress, out, err))
        return false;
    __atomic_store_n(&progress->done, 1, __ATOMIC_RELAXED);
    if (!make_program(s, &c, text, out, err))
        return false;
    out->from = out->library_s > 0 ? BATT_IMAGE_COLD : BATT_IMAGE_WARM;
    rt_cache_put(&key, out->data, out->size);
    return true;
}

bool rt_gpu_shim_build(const char *text, const char *arch,
                       gpu_progress *progress, gpu_image *out, char *err)
{
    scratch s;
    (void)arch;
    memset(out, 0, sizeof *out);
    if (!rt_scratch_open(&s, err, GPU_ERR))
        return false;
    bool ok = build_in(&s, text, progress, out, err);
    rt_scratch_close(&s);
    return ok;
}
