/* A file of JSON: unpacked, its kind named when it is something else. */
#include "task.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

/* ---- gzip --------------------------------------------------------------- */

enum { GZIP = 15 + 16 }; /* zlib: the largest window, gzip's header */

/* Room for more output; false: no memory or too much. */
static bool grow(char **data, size_t *cap, size_t used)
{
    if (used + 1 < *cap)
        return true;
    if (*cap > RT_MAX_FILE)
        return false;
    char *p = realloc(*data, *cap * 2);
    if (!p)
        return false;
    *data = p;
    *cap *= 2;
    return true;
}

/* Z_STREAM_END, or what went wrong. Members follow each other. */
static int inflate_members(z_stream *z, char **data, size_t *cap, size_t *len)
{
    int rc = Z_OK;
    while (rc == Z_OK || (rc == Z_STREAM_END && z->avail_in)) {
        if (rc == Z_STREAM_END && inflateReset(z) != Z_OK)
            return Z_DATA_ERROR;
        if (!grow(data, cap, *len))
            return Z_MEM_ERROR;
        size_t room = *cap - *len - 1;
        z->next_out = (Bytef *)*data + *len;
        z->avail_out = (uInt)room;
        rc = inflate(z, Z_NO_FLUSH);
        *len += room - z->avail_out;
    }
    return rc;
}

/* Replace *text, gzip's, by what it holds. False after a message. */
static bool unpack(char **text, size_t *len, const char *path, rt_sink *s)
{
    size_t cap = *len * 4 + 4096, n = 0;
    char *data = malloc(cap);
    z_stream z = {.next_in = (Bytef *)*text, .avail_in = (uInt)*len};
    int rc = data ? inflateInit2(&z, GZIP) : Z_MEM_ERROR;
    if (rc == Z_OK) {
        rc = inflate_members(&z, &data, &cap, &n);
        inflateEnd(&z);
    }
    free(*text);
    *text = data;
    *len = n;
    if (rc == Z_STREAM_END && n <= RT_MAX_FILE) {
        data[n] = 0;
        return true;
    }
    if (n > RT_MAX_FILE)
        rt_tell(s, path, 0, 0, "unpacked, the file is larger than 1 GiB");
    else if (rc == Z_MEM_ERROR)
        rt_tell_memory(s, path);
    else
        rt_tell(s, path, 0, 0, "gzip: damaged or cut short");
    return false;
}

/* ---- what it may be instead --------------------------------------------- */

static const struct {
    const char *start, *what;
} kinds[] = {
    {"version https://git-lfs",
     "a git-lfs pointer, not the file itself: 'git lfs pull' fetches it"},
    {"PK\3\4", "a zip archive: unpack it first"},
    {"\x28\xb5\x2f\xfd", "packed by zstd: unpack it first"},
    {"\xfd"
     "7zXZ",
     "packed by xz: unpack it first"},
    {"BZh", "packed by bzip2: unpack it first"},
    {"<!", "an HTML page, no JSON"},
    {"<html", "an HTML page, no JSON"},
    {"\xff\xfe", "UTF-16 text: JSON is UTF-8"},
    {"\xfe\xff", "UTF-16 text: JSON is UTF-8"},
};

static const char *find_kind(const char *text, size_t len)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        size_t n = strlen(kinds[i].start);
        if (len >= n && !memcmp(text, kinds[i].start, n))
            return kinds[i].what;
    }
    return NULL;
}

/* Does another value follow the first one? */
static bool is_lines(const char *text, size_t len)
{
    json_error_t e;
    rt_json_tree t;
    if (!rt_json_load(&t, text, len, JSON_DISABLE_EOF_CHECK, &e))
        return false;
    rt_json_free(&t);
    size_t at = (size_t)e.position;
    while (at < len && strchr(" \t\r\n", text[at]))
        at++;
    return at < len && (text[at] == '{' || text[at] == '[');
}

/* ---- JSON --------------------------------------------------------------- */

static bool decode(rt_json_tree *t, const char *text, size_t len, size_t flags,
                   json_error_t *e)
{
    errno = 0;
    return rt_json_load(t, text, len, flags | JSON_DECODE_ANY | JSON_ALLOW_NUL,
                        e);
}

/* What jansson refuses is read again where that loses little: an integer
 * beyond 64 bits would cost all tasks of the file, so that integers are read
 * as reals (wide), which grids take back where they are exact; of two equal
 * keys the last one counts, as in Python. */
static bool decode_all(task_file *f, const char *path, const char *text,
                       size_t len, rt_sink *s, json_error_t *e)
{
    size_t flags = JSON_REJECT_DUPLICATES;
    f->wide = false;
    for (;;) {
        bool ok = decode(&f->tree, text, len, flags, e);
        int code = ok ? json_error_unknown : (int)json_error_code(e);
        if (code == json_error_numeric_overflow && !f->wide) {
            flags |= JSON_DECODE_INT_AS_REAL;
            f->wide = true;
        } else if (code == json_error_duplicate_key
                   && flags & JSON_REJECT_DUPLICATES) {
            rt_warn(s, path, "line %d: %s; of two, the last one counts",
                    e->line, e->text);
            flags &= ~(size_t)JSON_REJECT_DUPLICATES;
        } else {
            return ok;
        }
    }
}

static uint32_t place(int n)
{
    return n > 0 ? (uint32_t)n : 1;
}

/* jansson itself takes want of memory for a mistake in the text, or says
 * nothing. */
static bool is_memory(const json_error_t *e)
{
    return errno == ENOMEM || json_error_code(e) == json_error_out_of_memory
           || !*e->text;
}

static void tell_bad(const char *path, const char *text, size_t len,
                     const json_error_t *e, rt_sink *s)
{
    const char *kind = find_kind(text, len);
    if (is_memory(e))
        rt_tell_memory(s, path);
    else if (kind)
        rt_tell(s, path, 0, 0, "%s", kind);
    else if (is_lines(text, len))
        rt_tell(s, path, 0, 0,
                "JSON lines, a value a line: a task file is one value");
    else
        rt_tell(s, path, place(e->line), place(e->column), "not JSON: %s",
                e->text);
}

static void parse(task_file *f, const char *path, const char *text, size_t len,
                  rt_sink *s)
{
    json_error_t e;
    if (len >= 3 && !memcmp(text, "\xef\xbb\xbf", 3)) { /* a UTF-8 BOM */
        text += 3;
        len -= 3;
    }
    f->tree = (rt_json_tree){NULL, NULL};
    /* jansson drops a NUL behind a number: look for them first. */
    const char *nul = find_kind(text, len) ? NULL : memchr(text, 0, len);
    if (nul) {
        rt_tell(s, path, 0, 0, "not JSON: a NUL byte at offset %zu",
                (size_t)(nul - text));
        return;
    }
    if (!decode_all(f, path, text, len, s, &e))
        tell_bad(path, text, len, &e, s);
}

bool rt_task_file_parse(task_file *f, const char *path, char *text, size_t len,
                        rt_sink *s)
{
    bool packed = len > 2 && !memcmp(text, "\x1f\x8b", 2);
    f->tree = (rt_json_tree){NULL, NULL};
    if (!packed || unpack(&text, &len, path, s))
        parse(f, path, text, len, s);
    free(text);
    return f->tree.root;
}

bool rt_task_file_load(task_file *f, const char *path, rt_sink *s)
{
    size_t len;
    char *text = rt_read_file(path, &len, s);
    f->tree = (rt_json_tree){NULL, NULL};
    return text && rt_task_file_parse(f, path, text, len, s);
}
