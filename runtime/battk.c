/* .battk: a header, then sections, each with its name, length and bytes. A
 * check sum over everything tells a damaged file; the device library's hash
 * and the program's text tell one whose kernels don't match what this battc
 * puts into its launches.
 */
#include "gpu_code.h"
#include "../codegen/cuda.h"
#include "../ir/memfile.h"
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

typedef struct {
    char magic[8];
    uint32_t version, sections;
    uint64_t library; /* hash of the device library's text */
    uint64_t size;    /* of the whole file */
    uint64_t check;   /* hash of all, but for this field */
    uint32_t isolate, pad;
} file_header;

typedef struct {
    char name[16]; /* "ir", "cu", or an architecture */
    uint64_t size;
} section;

/* What is written is read by other builds. */
_Static_assert(sizeof(file_header) == 48 && sizeof(section) == 24,
               "no padding: VERSION changes with these");
_Static_assert(sizeof((section *)0)->name == sizeof((gpu_code_piece *)0)->arch,
               "an architecture names a section");

static const char magic[8] = {'B', 'A', 'T', 'T', 'K', '\r', '\n', 26};
enum { VERSION = 2 };
static const char other_version[] =
    "the .battk file was made by another version of battc: compile the "
    "program again";

static uint64_t library_hash(void)
{
    uint64_t h = XXH3_64bits(cg_cuda_library, strlen(cg_cuda_library));
    for (int i = 0; cg_cuda_files[i].name; i++)
        h = XXH3_64bits_withSeed(cg_cuda_files[i].text,
                                 strlen(cg_cuda_files[i].text), h);
    return h;
}

static uint64_t file_check(const file_header *h, const char *body, size_t size)
{
    file_header head = *h;
    head.check = 0;
    return XXH3_64bits_withSeed(body, size, XXH3_64bits(&head, sizeof head));
}

/* ---- writing ------------------------------------------------------------ */

static void put_section(FILE *f, const char *name, const void *data,
                        size_t size)
{
    section s = {"", size};
    snprintf(s.name, sizeof s.name, "%s", name);
    fwrite(&s, sizeof s, 1, f);
    fwrite(data, 1, size, f);
}

/* The module's text; the caller frees it. NULL: no memory. */
static char *print_ir(const ir_module *m, size_t *size)
{
    ir_memfile to;
    if (!ir_memfile_open(&to))
        return NULL;
    bool ok = ir_print(m, to.f);
    char *text = ir_memfile_close(&to, size);
    if (ok)
        return text;
    free(text);
    return NULL;
}

static bool put_ir(FILE *f, const ir_module *m)
{
    size_t size = 0;
    char *text = print_ir(m, &size);
    if (text)
        put_section(f, "ir", text, size);
    free(text);
    return text != NULL;
}

bool rt_battk_write(const gpu_code *c, const ir_module *m, bool isolate,
                    FILE *to)
{
    ir_memfile all;
    size_t size = 0;
    FILE *f = ir_memfile_open(&all);
    if (!f)
        return false;
    bool ok = put_ir(f, m);
    put_section(f, "cu", c->text, strlen(c->text));
    for (unsigned i = 0; i < c->pieces; i++)
        put_section(f, c->piece[i].arch, c->piece[i].data, c->piece[i].size);
    char *body = ir_memfile_close(&all, &size);
    file_header h = {
        "",      VERSION, 2 + c->pieces, library_hash(), sizeof h + size, 0,
        isolate, 0};
    memcpy(h.magic, magic, sizeof magic);
    if (body)
        h.check = file_check(&h, body, size);
    ok = ok && body && fwrite(&h, sizeof h, 1, to) == 1
         && fwrite(body, 1, size, to) == size;
    free(body);
    return ok;
}

/* ---- reading ------------------------------------------------------------ */

bool rt_battk_is(const void *data, size_t size)
{
    return size >= sizeof magic && memcmp(data, magic, sizeof magic) == 0;
}

bool rt_battk_isolates(const void *data)
{
    file_header h;
    memcpy(&h, data, sizeof h);
    return h.isolate;
}

static bool refuse(char *err, const char *why)
{
    snprintf(err, GPU_ERR, "%s", why);
    return false;
}

static bool check_header(file_header *h, const char *data, size_t size,
                         char *err)
{
    if (!rt_battk_is(data, size))
        return refuse(err, "not a .battk file");
    if (size < sizeof *h)
        return refuse(err, "the .battk file is cut short");
    memcpy(h, data, sizeof *h);
    if (h->version != VERSION || h->library != library_hash())
        return refuse(err, other_version);
    if (size < h->size)
        return refuse(err, "the .battk file is cut short");
    if (size > h->size
        || file_check(h, data + sizeof *h, size - sizeof *h) != h->check)
        return refuse(err, "the .battk file is damaged");
    return true;
}

typedef struct {
    const char *at, *end;
} reader;

static bool next_section(reader *r, section *s, const char **data)
{
    if ((size_t)(r->end - r->at) < sizeof *s)
        return false;
    memcpy(s, r->at, sizeof *s);
    s->name[sizeof s->name - 1] = 0;
    r->at += sizeof *s;
    if (s->size > (size_t)(r->end - r->at))
        return false;
    *data = r->at;
    r->at += s->size;
    return true;
}

/* A module that code can be made from, or NULL after a message. */
static ir_module *read_ir(const char *name, const char *data, size_t size,
                          char *err)
{
    ir_module *m = ir_parse(name, data, size, err, GPU_ERR);
    if (!m || ir_place(m))
        return m;
    refuse(err, "out of memory");
    ir_module_free(m);
    return NULL;
}

ir_module *rt_battk_module(const ir_module *m, char *err)
{
    size_t size = 0;
    char *text = print_ir(m, &size);
    ir_module *again = text ? read_ir(m->file, text, size, err) : NULL;
    if (!text)
        refuse(err, "out of memory");
    free(text);
    return again;
}

/* Does printing the module give the stored text, but for its first line,
 * which names the source? Else slots or constants are numbered otherwise than
 * the kernels have it. */
static bool text_fits(const gpu_code *c, const char *data, size_t size)
{
    const char *ours = strchr(c->text, '\n');
    const char *stored = memchr(data, '\n', size);
    size_t n = stored ? size - (size_t)(stored - data) : 0;
    return ours && stored && strlen(ours) == n && !memcmp(ours, stored, n);
}

static bool read_text(battk *k, const char *data, size_t size,
                      const gpu_driver *d, char *err)
{
    if (!(k->code = rt_gpu_code_new(k->m, d, NULL)))
        return refuse(err, "out of memory");
    return text_fits(k->code, data, size) || refuse(err, other_version);
}

bool rt_battk_read(battk *k, const void *data, size_t size, const gpu_driver *d,
                   char *err)
{
    file_header h;
    section s;
    const char *at;
    memset(k, 0, sizeof *k);
    if (!check_header(&h, data, size, err))
        return false;
    reader r = {(const char *)data + sizeof h, (const char *)data + size};
    bool ok = (next_section(&r, &s, &at) && !strcmp(s.name, "ir"))
              || refuse(err, "the .battk file is damaged");
    ok = ok && (k->m = read_ir("program.battk", at, s.size, err));
    ok = ok
         && ((next_section(&r, &s, &at) && !strcmp(s.name, "cu"))
             || refuse(err, "the .battk file is damaged"));
    ok = ok && read_text(k, at, s.size, d, err);
    for (uint32_t i = 2; ok && i < h.sections; i++)
        ok = (next_section(&r, &s, &at)
              && rt_gpu_code_add(k->code, s.name, at, s.size))
             || refuse(err, "the .battk file is damaged");
    if (ok)
        return true;
    rt_gpu_code_free(k->code);
    if (k->m)
        ir_module_free(k->m);
    memset(k, 0, sizeof *k);
    return false;
}
