#include "scarce.h"
#include <errno.h>
#include <fts.h>
#include <jansson.h>
#include <pthread.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <xxhash.h>
#include <zlib.h>

static long count, fail_at, held; /* atomic; fail_at 0: nothing fails */
static bool forever;

static bool fails(void)
{
    long at = __atomic_load_n(&fail_at, __ATOMIC_SEQ_CST);
    long n = __atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST);
    bool bad = at && (forever ? n >= at : n == at);
    if (bad)
        errno = ENOMEM;
    return bad;
}

static void hold(long n)
{
    __atomic_fetch_add(&held, n, __ATOMIC_SEQ_CST);
}

/* Mappings are given back in parts. */
static void hold_pages(long sign, size_t n)
{
    hold(sign * (long)((n + 4095) / 4096));
}

static void *held_block(void *p)
{
    hold(p != NULL);
    return p;
}

/* ---- linked in the place of the library's ------------------------------- */

#define WRAP(type, name, ...)                                                  \
    type __real_##name(__VA_ARGS__);                                           \
    type __wrap_##name(__VA_ARGS__);                                           \
    type __wrap_##name(__VA_ARGS__)

WRAP(void *, malloc, size_t n)
{
    return fails() ? NULL : held_block(__real_malloc(n));
}

WRAP(void *, calloc, size_t n, size_t size)
{
    return fails() ? NULL : held_block(__real_calloc(n, size));
}

WRAP(void *, realloc, void *old, size_t n)
{
    if (fails())
        return NULL;
    void *p = __real_realloc(old, n);
    hold(p && !old);
    return p;
}

WRAP(void, free, void *p)
{
    hold(-(p != NULL));
    __real_free(p);
}

WRAP(char *, strdup, const char *s)
{
    return fails() ? NULL : held_block(__real_strdup(s));
}

WRAP(char *, strndup, const char *s, size_t n)
{
    return fails() ? NULL : held_block(__real_strndup(s, n));
}

WRAP(int, vasprintf, char **to, const char *form, va_list ap)
{
    int n = fails() ? -1 : __real_vasprintf(to, form, ap);
    hold(n >= 0);
    return n;
}

WRAP(int, asprintf, char **to, const char *form, ...)
{
    va_list ap;
    va_start(ap, form);
    int n = __wrap_vasprintf(to, form, ap);
    va_end(ap);
    return n;
}

/* What they are called where the compiler fortifies by itself (Ubuntu). */
WRAP(int, __vasprintf_chk, char **to, int flag, const char *form, va_list ap)
{
    (void)flag;
    return __wrap_vasprintf(to, form, ap);
}

WRAP(int, __asprintf_chk, char **to, int flag, const char *form, ...)
{
    va_list ap;
    (void)flag;
    va_start(ap, form);
    int n = __wrap_vasprintf(to, form, ap);
    va_end(ap);
    return n;
}

WRAP(FILE *, fopencookie, void *cookie, const char *mode,
     cookie_io_functions_t io)
{
    return fails() ? NULL : held_block(__real_fopencookie(cookie, mode, io));
}

WRAP(FILE *, fopen64, const char *path, const char *mode)
{
    return fails() ? NULL : held_block(__real_fopen64(path, mode));
}

WRAP(FILE *, fopen, const char *path, const char *mode)
{
    return fails() ? NULL : held_block(__real_fopen(path, mode));
}

WRAP(FILE *, fdopen, int fd, const char *mode)
{
    return fails() ? NULL : held_block(__real_fdopen(fd, mode));
}

WRAP(int, fclose, FILE *f)
{
    hold(-1);
    return __real_fclose(f);
}

WRAP(FTS *, fts64_open, char *const *path, int how,
     int (*order)(const FTSENT **, const FTSENT **))
{
    return fails() ? NULL : held_block(__real_fts64_open(path, how, order));
}

WRAP(FTSENT *, fts64_read, FTS *tree)
{
    FTSENT *e = __real_fts64_read(tree); /* first: glibc leaks without */
    return e && fails() ? NULL : e;
}

WRAP(int, fts64_close, FTS *tree)
{
    hold(-1);
    return __real_fts64_close(tree);
}

WRAP(void *, mmap64, void *at, size_t n, int prot, int flags, int fd,
     off_t from)
{
    void *p =
        fails() ? MAP_FAILED : __real_mmap64(at, n, prot, flags, fd, from);
    if (p != MAP_FAILED)
        hold_pages(1, n);
    return p;
}

WRAP(void *, mmap, void *at, size_t n, int prot, int flags, int fd, off_t from)
{
    return __wrap_mmap64(at, n, prot, flags, fd, from);
}

WRAP(int, munmap, void *at, size_t n)
{
    hold_pages(-1, n);
    return __real_munmap(at, n);
}

WRAP(int, pthread_create, pthread_t *thread, const pthread_attr_t *attr,
     void *(*run)(void *), void *state)
{
    return fails() ? EAGAIN : __real_pthread_create(thread, attr, run, state);
}

WRAP(void *, aligned_alloc, size_t alignment, size_t n)
{
    return fails() ? NULL : held_block(__real_aligned_alloc(alignment, n));
}

WRAP(int, memfd_create, const char *name, unsigned flags)
{
    return fails() ? -1 : __real_memfd_create(name, flags);
}

WRAP(void *, dlopen, const char *path, int flags)
{
    return held_block(__real_dlopen(path, flags));
}

WRAP(int, dlclose, void *library)
{
    hold(-1);
    return __real_dlclose(library);
}

WRAP(int, inflateInit2_, z_stream *z, int bits, const char *version, int size)
{
    return fails() ? Z_MEM_ERROR : __real_inflateInit2_(z, bits, version, size);
}

WRAP(XXH3_state_t *, XXH3_createState, void)
{
    return fails() ? NULL : held_block(__real_XXH3_createState());
}

WRAP(XXH_errorcode, XXH3_freeState, XXH3_state_t *s)
{
    hold(-1);
    return __real_XXH3_freeState(s);
}

WRAP(int, posix_spawn_file_actions_addopen, posix_spawn_file_actions_t *a,
     int fd, const char *path, int flags, mode_t mode)
{
    return fails() ? ENOMEM
                   : __real_posix_spawn_file_actions_addopen(a, fd, path, flags,
                                                             mode);
}

/* A test that makes memory scarce has no time for compilers, but to hear
 * which version they are. */
WRAP(int, posix_spawnp, pid_t *pid, const char *file,
     const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr,
     char *const argv[], char *const envp[])
{
    bool quick = argv[1] && !strcmp(argv[1], "--version");
    if (fails() || (!quick && __atomic_load_n(&fail_at, __ATOMIC_SEQ_CST)))
        return ENOMEM;
    return __real_posix_spawnp(pid, file, actions, attr, argv, envp);
}

/* ---- the test's side ---------------------------------------------------- */

void scarce_begin(long n, bool all)
{
    static bool known; /* to jansson: the library may set its own behind them */
    if (!known)
        json_set_alloc_funcs(__wrap_malloc, __wrap_free);
    known = true;
    __atomic_store_n(&count, 0, __ATOMIC_SEQ_CST);
    forever = all;
    __atomic_store_n(&fail_at, n, __ATOMIC_SEQ_CST);
}

long scarce_end(void)
{
    __atomic_store_n(&fail_at, 0, __ATOMIC_SEQ_CST);
    return __atomic_load_n(&count, __ATOMIC_SEQ_CST);
}

long scarce_held(void)
{
    return __atomic_load_n(&held, __ATOMIC_SEQ_CST);
}
