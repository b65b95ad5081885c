/* battc run --format npz.
 *
 * One row an output, in columns: however many outputs there are, the archive
 * has a dozen members. Cells of grids lie one behind the other in one array,
 * and so does the text of what is no grid.
 */
#include "battc_npz.h"
#include "battc_draw.h"
#include "battc_zip.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

/* Numbers, row by row; or distinct strings, of which other columns have the
 * numbers. */
typedef enum {
    TASK,
    FUNCTION,
    OUTPUT,
    TEST,
    INDEX,
    CANDIDATE,
    SHAPE,
    START,
    DATA,
    COLUMNS
} column_name;
static const struct {
    const char *name, *type; /* as NumPy writes it */
    unsigned bytes, width;   /* of an item; items in a row, 0: one, and the
                                array has one dimension */
} kinds[COLUMNS] = {[TASK] = {"task", "<i4", 4, 0},
                    [FUNCTION] = {"function", "<i4", 4, 0},
                    [OUTPUT] = {"output", "<i4", 4, 0},
                    [TEST] = {"test", "|b1", 1, 0},
                    [INDEX] = {"index", "<u4", 4, 0},
                    [CANDIDATE] = {"candidate", "|b1", 1, 0},
                    [SHAPE] = {"shape", "<i4", 4, 2},
                    [START] = {"start", "<i8", 8, 0},
                    [DATA] = {"data", "|u1", 1, 0}};
enum { STRINGS = 3 }; /* the first columns: numbers of strings */
static const char *const plurals[STRINGS] = {"tasks", "functions", "outputs"};

enum {
    BUFFER = 1 << 16,
    HEADER = 128,        /* bytes of an array's */
    MOST_PATH = 4096,    /* more than the deepest one has */
    MOST_NAMES = 1 << 30 /* bytes of an array of strings */
};
typedef struct {
    FILE *f; /* temporary: what has left the buffer */
    uint64_t bytes;
    uint32_t crc; /* of these */
    size_t used;
    unsigned char buffer[BUFFER];
} column;
typedef struct {
    json_t *numbers, *all; /* by string; strings in order */
    size_t longest;        /* characters */
    char *last;            /* the one asked for last, as it was, or NULL ... */
    uint32_t number;       /* ... and its number */
} strings;
struct npz {
    column column[COLUMNS];
    strings strings[STRINGS];
    uint64_t rows;
    /* The result at hand: its first columns, and where in its value. */
    uint32_t task, function;
    const batt_result *of;
    char path[MOST_PATH];
};

/* ---- columns ------------------------------------------------------------ */

static bool column_open(column *c)
{
    c->f = tmpfile();
    if (!c->f)
        say("a temporary file: %s", strerror(errno));
    return c->f;
}

static void column_flush(column *c)
{
    c->crc = (uint32_t)crc32(c->crc, c->buffer, (unsigned)c->used);
    c->bytes += c->used;
    fwrite(c->buffer, 1, c->used, c->f);
    c->used = 0;
}

static void column_put(column *c, const void *data, size_t n)
{
    const unsigned char *from = data;
    while (n) {
        size_t some = n < BUFFER - c->used ? n : BUFFER - c->used;
        memcpy(c->buffer + c->used, from, some);
        c->used += some;
        from += some;
        n -= some;
        if (c->used == BUFFER)
            column_flush(c);
    }
}

static void column_number(column *c, uint64_t number, unsigned bytes)
{
    unsigned char b[8];
    for (unsigned i = 0; i < bytes; i++)
        b[i] = (unsigned char)(number >> 8 * i);
    column_put(c, b, bytes);
}

static void put_number(npz *z, column_name name, uint64_t number)
{
    column_number(&z->column[name], number, kinds[name].bytes);
}

static void column_copy(column *c, FILE *to)
{
    size_t n;
    fseek(c->f, 0, SEEK_SET); /* keeps the mark of an error */
    while ((n = fread(c->buffer, 1, BUFFER, c->f)))
        fwrite(c->buffer, 1, n, to);
}

/* ---- strings ------------------------------------------------------------ */

/* The character at p, of UTF-8 that is right, and what follows it. */
static const char *next_character(const char *p, uint32_t *code)
{
    unsigned char c = (unsigned char)*p++;
    unsigned more = c < 0x80 ? 0 : c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3;
    *code = more ? c & (0x3fu >> more) : c;
    while (more--)
        *code = *code << 6 | ((unsigned char)*p++ & 0x3f);
    return p;
}

static size_t count_characters(const char *text)
{
    size_t n = 0;
    for (uint32_t code; *text; n++)
        text = next_character(text, &code);
    return n;
}

/* The number of a string that is printable. */
static uint32_t number_of(strings *s, const char *text)
{
    json_t *number = json_object_get(s->numbers, text);
    if (number)
        return (uint32_t)json_integer_value(number);
    size_t n = json_array_size(s->all), length = count_characters(text);
    if (json_array_append_new(s->all, json_string_nocheck(text))
        || json_object_set_new_nocheck(s->numbers, text,
                                       json_integer((json_int_t)n)))
        draw_need(NULL);
    s->longest = length > s->longest ? length : s->longest;
    return (uint32_t)n;
}

/* The number of a name, which is shown as messages show it. */
static uint32_t number_of_name(strings *s, const char *name)
{
    draft d;
    if (s->last && !strcmp(s->last, name))
        return s->number;
    if (!draft_open(&d))
        draw_need(NULL);
    batt_escape(name, strlen(name), d.f);
    if (fclose(d.f))
        draw_need(NULL);
    s->number = number_of(s, d.data);
    free(d.data);
    free(s->last);
    s->last = draw_need(strdup(name));
    return s->number;
}

/* Characters of 32 bits, each string filled up to that width. */
static void put_strings(const strings *s, size_t width, column *c)
{
    size_t i;
    const json_t *v;
    json_array_foreach(s->all, i, v)
    {
        const char *p = json_string_value(v);
        for (size_t k = 0; k < width; k++) {
            uint32_t code = 0;
            p = *p ? next_character(p, &code) : p;
            column_number(c, code, sizeof code);
        }
    }
}

/* ---- rows --------------------------------------------------------------- */

/* A count of BATT_BINARY. */
static uint64_t take_count(const char **at)
{
    uint64_t n = 0;
    unsigned char c;
    unsigned shift = 0;
    do {
        c = (unsigned char)*(*at)++;
        n |= (uint64_t)(c & 127) << shift;
        shift += 7;
    } while (c & 128);
    return n;
}

static void put_row(npz *z, uint64_t rows, uint64_t cols, const char *data,
                    size_t n)
{
    put_number(z, TASK, z->task);
    put_number(z, FUNCTION, z->function);
    put_number(z, OUTPUT, number_of(&z->strings[OUTPUT], z->path));
    put_number(z, TEST, !strcmp(z->of->split, "test"));
    put_number(z, INDEX, z->of->index);
    put_number(z, CANDIDATE, !strcmp(z->of->candidate, "output"));
    put_number(z, SHAPE, rows);
    put_number(z, SHAPE, cols);
    column_put(&z->column[DATA], data, n);
    put_number(z, START, z->column[DATA].bytes + z->column[DATA].used);
    z->rows++;
}

static const char *put_grid(npz *z, const char *at)
{
    uint64_t rows = take_count(&at), cols = take_count(&at);
    put_row(z, rows, cols, at, rows * cols);
    return at + rows * cols;
}

static const char *put_node(npz *z, const char *at, size_t length);

static const char *put_items(npz *z, const char *at, size_t length)
{
    uint64_t n = take_count(&at);
    for (uint64_t i = 0; i < n; i++) {
        int more = snprintf(z->path + length, MOST_PATH - length, "[%llu]",
                            (unsigned long long)i);
        at = put_node(z, at, length + (size_t)more);
    }
    z->path[length] = '\0';
    return at;
}

/* The node at `at`, whose path has that length; what follows it. */
static const char *put_node(npz *z, const char *at, size_t length)
{
    size_t n;
    switch ((batt_tag)*at++) {
    case BATT_TAG_TUPLE:
    case BATT_TAG_LIST: return put_items(z, at, length);
    case BATT_TAG_GRID: return put_grid(z, at);
    default:
        n = strlen(at);
        put_row(z, 0, 0, at, n);
        return at + n + 1;
    }
}

/* ---- the archive -------------------------------------------------------- */

npz *npz_open(void)
{
    npz *z = draw_need(calloc(1, sizeof *z));
    for (int i = 0; i < STRINGS; i++) {
        z->strings[i].numbers = draw_need(json_object());
        z->strings[i].all = draw_need(json_array());
    }
    for (int i = 0; i < COLUMNS; i++)
        if (!column_open(&z->column[i])) {
            npz_free(z);
            return NULL;
        }
    put_number(z, START, 0);
    return z;
}

void npz_add(npz *z, const batt_result *r)
{
    z->of = r;
    z->task = number_of_name(&z->strings[TASK], r->task);
    z->function = number_of_name(&z->strings[FUNCTION], r->function);
    z->path[0] = '\0';
    put_node(z, r->value + 1, 0);
}

/* The header of NumPy's format, version 1.0; shape is "5," or "5, 2". */
static void make_header(char header[HEADER + 1], const char *type,
                        const char *shape)
{
    enum { START_OF_TEXT = 10 };
    static const char start[START_OF_TEXT] = {
        '\x93', 'N', 'U', 'M', 'P', 'Y', 1, 0, HEADER - START_OF_TEXT, 0};
    char text[HEADER - START_OF_TEXT];
    snprintf(text, sizeof text,
             "{'descr': '%s', 'fortran_order': False, 'shape': (%s), }", type,
             shape);
    memcpy(header, start, START_OF_TEXT);
    snprintf(header + START_OF_TEXT, HEADER + 1 - START_OF_TEXT, "%-*s\n",
             HEADER - START_OF_TEXT - 1, text);
}

static void put_array(zip *to, const char *name, const char *type,
                      const char *shape, column *c)
{
    char header[HEADER + 1], member[40];
    make_header(header, type, shape);
    column_flush(c);
    uint32_t crc = (uint32_t)crc32(0, (unsigned char *)header, HEADER);
    crc = (uint32_t)crc32_combine(crc, c->crc, (z_off_t)c->bytes);
    snprintf(member, sizeof member, "%s.npy", name);
    zip_member(to, member, HEADER + c->bytes, crc);
    fwrite(header, 1, HEADER, to->to);
    column_copy(c, to->to);
}

static void put_column(zip *to, column *c, column_name name)
{
    char shape[60];
    unsigned width = kinds[name].width;
    uint64_t n = (c->bytes + c->used) / kinds[name].bytes;
    snprintf(shape, sizeof shape, width ? "%llu, %u" : "%llu,",
             (unsigned long long)(width ? n / width : n), width);
    put_array(to, kinds[name].name, kinds[name].type, shape, c);
}

/* False after a message. */
static bool put_names(zip *to, const strings *s, const char *name, column *c)
{
    char type[40], shape[40];
    size_t n = json_array_size(s->all), width = s->longest ? s->longest : 1;
    if (n * width > MOST_NAMES / sizeof(uint32_t)) {
        say("%zu %s of up to %zu characters are too many for an array", n, name,
            width);
        return false;
    }
    put_strings(s, width, c);
    snprintf(type, sizeof type, "<U%zu", width);
    snprintf(shape, sizeof shape, "%zu,", n);
    put_array(to, name, type, shape, c);
    return true;
}

static bool put_all_names(npz *z, zip *to)
{
    bool ok = true;
    for (int i = 0; ok && i < STRINGS; i++) {
        column c = {0};
        ok = column_open(&c) && put_names(to, &z->strings[i], plurals[i], &c);
        if (c.f)
            fclose(c.f);
    }
    return ok;
}

/* Did all that was written to temporary files get there? */
static bool is_whole(const npz *z)
{
    for (int i = 0; i < COLUMNS; i++)
        if (ferror(z->column[i].f)) {
            say("writing a temporary file failed");
            return false;
        }
    return true;
}

bool npz_close(npz *z, FILE *to)
{
    zip all;
    if (!zip_open(&all, to))
        draw_need(NULL);
    for (int i = 0; i < COLUMNS; i++)
        put_column(&all, &z->column[i], (column_name)i);
    bool ok = put_all_names(z, &all) && is_whole(z);
    if (!zip_close(&all))
        draw_need(NULL);
    npz_free(z);
    return ok;
}

void npz_free(npz *z)
{
    for (int i = 0; z && i < COLUMNS; i++)
        if (z->column[i].f)
            fclose(z->column[i].f);
    for (int i = 0; z && i < STRINGS; i++) {
        json_decref(z->strings[i].numbers);
        json_decref(z->strings[i].all);
        free(z->strings[i].last);
    }
    free(z);
}
