/* libnvrtc.so.12: cc compiles the text, as C, for the fake driver. The
 * environment:
 *   FAKE_NVRTC_VERSION=N  1200 (default), 1300
 *   FAKE_QUICK=N          nothing is compiled; handed out are "quick" and what
 *                         follows from the text, N bytes in all
 *   FAKE_SLOW=N           compiling takes N seconds
 *   FAKE_TOOL_FAIL=N      the Nth call that can fail does (nvJitLink's are
 *                         counted apart)
 */
#include "fake.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { OUT_OF_MEMORY = 1, INVALID = 4, COMPILATION = 6, MAX_FILES = 128 };

static long calls;
#define BEGIN                                                                  \
    do {                                                                       \
        if (fake_tool_fails(__func__, &calls))                                 \
            return INVALID;                                                    \
    } while (0)

typedef struct {
    char *text[MAX_FILES], *name[MAX_FILES]; /* the program is the first */
    int files;
    char dir[64];
    char *out, *log;
    size_t size;
} program;

FAKE_API const char *nvrtcGetErrorString(int r);
const char *nvrtcGetErrorString(int r)
{
    return r == COMPILATION ? "NVRTC_ERROR_COMPILATION" : "NVRTC_ERROR";
}

FAKE_API int nvrtcVersion(int *major, int *minor);
int nvrtcVersion(int *major, int *minor)
{
    long v = fake_setting("FAKE_NVRTC_VERSION", 1200);
    *major = (int)v / 100;
    *minor = (int)v % 100;
    return 0;
}

FAKE_API int nvrtcGetNumSupportedArchs(int *n);
int nvrtcGetNumSupportedArchs(int *n)
{
    BEGIN;
    *n = 1;
    return 0;
}

FAKE_API int nvrtcGetSupportedArchs(int *arch);
int nvrtcGetSupportedArchs(int *arch)
{
    BEGIN;
    arch[0] = 90;
    return 0;
}

FAKE_API int nvrtcDestroyProgram(program **p);
int nvrtcDestroyProgram(program **p)
{
    for (int i = 0; i < (*p)->files; i++) {
        free((*p)->text[i]);
        free((*p)->name[i]);
    }
    free((*p)->out);
    free((*p)->log);
    free(*p);
    *p = NULL;
    return 0;
}

static void add_file(program *p, const char *name, const char *text)
{
    p->name[p->files] = strdup(name);
    p->text[p->files++] = strdup(text);
}

FAKE_API int nvrtcCreateProgram(program **p, const char *text, const char *name,
                                int n, const char *const *header,
                                const char *const *header_name);
int nvrtcCreateProgram(program **p, const char *text, const char *name, int n,
                       const char *const *header,
                       const char *const *header_name)
{
    BEGIN;
    (void)name;
    if (n >= MAX_FILES)
        return INVALID;
    if (!(*p = calloc(1, sizeof **p)))
        return OUT_OF_MEMORY;
    add_file(*p, "program.c", text);
    for (int i = 0; i < n; i++)
        add_file(*p, header_name[i], header[i]);
    return 0;
}

static char *read_all(const char *dir, const char *name, size_t *size)
{
    char path[128];
    snprintf(path, sizeof path, "%s/%s", dir, name);
    FILE *f = fopen(path, "rb");
    if (!f)
        return NULL;
    fseek(f, 0, SEEK_END);
    long n = ftell(f);
    rewind(f);
    char *data = calloc(1, (size_t)n + 1);
    *size = data ? fread(data, 1, (size_t)n, f) : 0;
    fclose(f);
    return data;
}

static int write_files(const program *p)
{
    for (int i = 0; i < p->files; i++) {
        char path[256];
        snprintf(path, sizeof path, "%s/%s", p->dir, p->name[i]);
        FILE *f = fopen(path, "wb");
        if (!f)
            return INVALID;
        fputs(p->text[i], f);
        fclose(f);
    }
    return 0;
}

static void remove_files(const program *p)
{
    static const char *const made[] = {"program.so", "log"};
    char path[256];
    for (int i = 0; i < p->files; i++) {
        snprintf(path, sizeof path, "%s/%s", p->dir, p->name[i]);
        unlink(path);
    }
    for (int i = 0; i < 2; i++) {
        snprintf(path, sizeof path, "%s/%s", p->dir, made[i]);
        unlink(path);
    }
    rmdir(p->dir);
}

/* The shared object behind the head that the fake driver looks for. */
static int pack(program *p)
{
    size_t size = 0;
    char *object = read_all(p->dir, "program.so", &size);
    fake_image head = {FAKE_MAGIC, size};
    p->size = sizeof head + size;
    p->out = object ? malloc(p->size) : NULL;
    if (p->out) {
        memcpy(p->out, &head, sizeof head);
        memcpy(p->out + sizeof head, object, size);
    }
    free(object);
    return p->out ? 0 : OUT_OF_MEMORY;
}

static int make_quick(program *p, size_t size)
{
    static const char head[] = "quick";
    uint64_t h = 0;
    for (int i = 0; i < p->files; i++)
        h = fake_hash(h, p->text[i], strlen(p->text[i]));
    size = size < sizeof head - 1 ? sizeof head - 1 : size;
    p->out = malloc(size + sizeof h);
    p->size = size;
    for (size_t i = 0; p->out && i < size; i += sizeof h) {
        h = fake_hash(h, &i, sizeof i);
        memcpy(p->out + i, &h, sizeof h);
    }
    if (p->out)
        memcpy(p->out, head, sizeof head - 1);
    return p->out ? 0 : OUT_OF_MEMORY;
}

FAKE_API int nvrtcCompileProgram(program *p, int n, const char *const *option);
int nvrtcCompileProgram(program *p, int n, const char *const *option)
{
    char command[300];
    size_t size;
    BEGIN;
    (void)n, (void)option;
    sleep((unsigned)fake_setting("FAKE_SLOW", 0));
    if (fake_setting("FAKE_QUICK", 0) > 0)
        return make_quick(p, (size_t)fake_setting("FAKE_QUICK", 0));
    snprintf(p->dir, sizeof p->dir, "/tmp/fake-nvrtc-XXXXXX");
    if (!mkdtemp(p->dir))
        return INVALID;
    snprintf(command, sizeof command,
             "cd %s && cc -std=gnu17 -w -fPIC -shared -fvisibility=hidden "
             "-Wl,-Bsymbolic program.c -o program.so >log 2>&1",
             p->dir);
    int r = write_files(p) ? INVALID : system(command) ? COMPILATION : 0;
    p->log = read_all(p->dir, "log", &size);
    r = r ? r : pack(p);
    remove_files(p);
    return r;
}

FAKE_API int nvrtcGetCUBINSize(program *p, size_t *size);
int nvrtcGetCUBINSize(program *p, size_t *size)
{
    BEGIN;
    *size = p->size;
    return 0;
}

FAKE_API int nvrtcGetCUBIN(program *p, char *data);
int nvrtcGetCUBIN(program *p, char *data)
{
    BEGIN;
    memcpy(data, p->out, p->size);
    return 0;
}

FAKE_API int nvrtcGetPTXSize(program *p, size_t *size);
int nvrtcGetPTXSize(program *p, size_t *size)
{
    return nvrtcGetCUBINSize(p, size);
}

FAKE_API int nvrtcGetPTX(program *p, char *data);
int nvrtcGetPTX(program *p, char *data)
{
    return nvrtcGetCUBIN(p, data);
}

FAKE_API int nvrtcGetProgramLogSize(program *p, size_t *size);
int nvrtcGetProgramLogSize(program *p, size_t *size)
{
    BEGIN;
    *size = p->log ? strlen(p->log) + 1 : 1;
    return 0;
}

FAKE_API int nvrtcGetProgramLog(program *p, char *log);
int nvrtcGetProgramLog(program *p, char *log)
{
    BEGIN;
    strcpy(log, p->log ? p->log : "");
    return 0;
}
