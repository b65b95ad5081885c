/* Many programs: files, folders, lists of them. */
#include <errno.h>
#include <fts.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "program.h"

/* ---- which files -------------------------------------------------------- */

typedef struct {
    char **path;
    size_t count, cap;
    bool failed; /* no memory */
    rt_sink *s;
    uint32_t unread;
} path_list;

struct batt_programs {
    batt_program **program; /* those that are here */
    uint32_t count, cap;
    batt_programs_stats stats;
    /* where they come from */
    path_list list;
    size_t next;    /* path */
    rt_lines lines; /* that are read now; file NULL: none */
    bool any;       /* there was a line */
    batt_program_options o;
    rt_sink sink;
    size_t bytes; /* of source that is here */
    bool failed;  /* no memory */
};

static void add_path(path_list *l, const char *path, size_t len)
{
    if (l->count == l->cap) {
        size_t cap = l->cap ? l->cap * 2 : 16;
        char **more = realloc(l->path, cap * sizeof *more);
        l->failed = l->failed || !more;
        if (!more)
            return;
        l->path = more;
        l->cap = cap;
    }
    char *copy = strndup(path, len);
    l->failed = l->failed || !copy;
    if (copy)
        l->path[l->count++] = copy;
}

static void tell_unreadable(path_list *l, const char *path)
{
    rt_tell_errno(l->s, path);
    l->unread++;
}

static void tell_unread(path_list *l, const char *path, const char *why)
{
    rt_tell(l->s, path, 0, 0, "%s", why);
    l->unread++;
}

static bool is_folder(const char *path)
{
    struct stat st;
    return strcmp(path, "-") && !stat(path, &st) && S_ISDIR(st.st_mode);
}

static int by_name(const FTSENT **a, const FTSENT **b)
{
    return strcmp((*a)->fts_name, (*b)->fts_name);
}

static bool is_python(const FTSENT *e)
{
    size_t n = e->fts_namelen;
    return n > 3 && *e->fts_name != '.' && !strcmp(e->fts_name + n - 3, ".py");
}

static void visit(path_list *l, FTS *tree, FTSENT *e)
{
    bool inner = e->fts_level > 0;
    if (e->fts_info == FTS_D && inner
        && (*e->fts_name == '.' || !strcmp(e->fts_name, "__pycache__")))
        fts_set(tree, e, FTS_SKIP);
    else if (e->fts_info == FTS_F && is_python(e))
        add_path(l, e->fts_path, e->fts_pathlen);
    else if (e->fts_info == FTS_DNR)
        tell_unread(l, e->fts_path, strerror(e->fts_errno));
    else if (e->fts_info == FTS_DC)
        rt_warn(l->s, e->fts_path, "left out: a folder that holds itself");
}

static void add_folder(path_list *l, const char *path)
{
    char *const roots[] = {(char *)path, NULL};
    size_t before = l->count;
    uint32_t unread = l->unread;
    if (l->failed)
        return;
    FTS *tree = fts_open(roots, FTS_LOGICAL | FTS_NOCHDIR, by_name);
    if (!tree) {
        tell_unreadable(l, path);
        return;
    }
    errno = 0;
    for (FTSENT *e; !l->failed && (e = fts_read(tree)); errno = 0)
        visit(l, tree, e);
    if (errno)
        tell_unreadable(l, path);
    else if (l->count == before && l->unread == unread)
        tell_unread(l, path, "no Python files (*.py) in this folder or below");
    fts_close(tree);
}

static void add_entry(path_list *l, const char *path, size_t len)
{
    char *copy = strndup(path, len);
    if (copy && is_folder(copy))
        add_folder(l, copy);
    else
        add_path(l, path, len);
    l->failed = l->failed || !copy;
    free(copy);
}

/* A path a line; blank lines and those with # first are skipped. */
static void add_list(path_list *l, const char *file)
{
    size_t len, before = l->count;
    char *text = rt_read_file(file, &len, l->s);
    if (!text) {
        l->unread++;
        return;
    }
    for (char *line = text; *line && !l->failed;) {
        size_t n = strcspn(line, "\r\n");
        if (n && *line != '#')
            add_entry(l, line, n);
        line += n + strspn(line + n, "\r\n");
    }
    if (l->count == before)
        tell_unread(l, file, "no paths in this list");
    free(text);
}

/* ---- loading ------------------------------------------------------------ */

static bool push_program(batt_programs *p, batt_program *program)
{
    if (p->count && p->program[p->count - 1] == program)
        return true;
    if (p->count == p->cap) {
        uint32_t cap = p->cap ? p->cap * 2 : 4;
        batt_program **more = realloc(p->program, cap * sizeof *more);
        if (!more) {
            batt_program_free(program);
            return false;
        }
        p->program = more;
        p->cap = cap;
    }
    p->program[p->count++] = program;
    return true;
}

/* One program more, which is taken; NULL: it is refused. False: no memory. */
static bool take_source(batt_programs *p, program_source *src, bool several)
{
    enum { EACH = 256 }; /* what a program takes beside its text */
    batt_program *last = p->count ? p->program[p->count - 1] : NULL;
    uint32_t refused = 0;
    p->bytes += EACH + (src ? src->len : 0);
    batt_program *now =
        src ? rt_program_add(last, *src, &p->o, several, &p->sink, &refused)
            : NULL;
    p->stats.programs++;
    p->stats.refused += !now;
    p->stats.functions += now ? refused : 0;
    return !now || push_program(p, now);
}

/* The next line of the file that is read. */
static bool load_line(batt_programs *p)
{
    program_source src;
    bool good;
    if (rt_lines_next(&p->lines, &src, &good, &p->sink)) {
        p->any = true;
        return take_source(p, good ? &src : NULL, true);
    }
    bool empty = !p->any && !p->lines.failed;
    if (empty)
        rt_tell(&p->sink, p->lines.file, 0, 0, "no programs in this file");
    if (p->lines.failed)
        p->stats.unread++;
    bool lost = empty || p->lines.failed;
    rt_lines_close(&p->lines);
    return !lost || take_source(p, NULL, true);
}

/* The next file; one of lines is only opened. False: no memory. */
static bool load_file(batt_programs *p, const char *path)
{
    program_source src = {0};
    if (rt_lines_open(&p->lines, path, &p->sink)) {
        if (!p->o.python && rt_lines_are_here(&p->lines, &p->sink)) {
            p->any = false;
            return true;
        }
        src.text = rt_lines_whole(&p->lines, &src.len, &p->sink);
        src.name = src.text ? strdup(p->lines.file) : NULL;
        rt_lines_close(&p->lines);
    }
    p->stats.unread += !src.text;
    return take_source(p, src.text ? &src : NULL, p->list.count > 1);
}

bool batt_programs_more(const batt_programs *p)
{
    return !p->failed && (p->lines.file || p->next < p->list.count);
}

/* Load until there is so much, or all. */
static void fill(batt_programs *p, size_t bytes)
{
    while (batt_programs_more(p) && (p->bytes < bytes || !p->count)) {
        bool ok = p->lines.file ? load_line(p)
                                : load_file(p, p->list.path[p->next++]);
        if (!ok)
            rt_tell_memory(&p->sink, NULL);
        p->failed |= !ok;
    }
}

static void forget(batt_programs *p)
{
    for (uint32_t i = 0; i < p->count; i++)
        batt_program_free(p->program[i]);
    p->count = 0;
    p->bytes = 0;
}

bool batt_programs_next(batt_programs *p)
{
    enum { PORTION = 8 << 20 };
    forget(p);
    fill(p, PORTION);
    return p->count;
}

static batt_programs *new_programs(const batt_program_options *o,
                                   batt_message_fn *fn, void *state)
{
    batt_programs *p = calloc(1, sizeof *p);
    if (p) {
        p->sink = (rt_sink){fn, state, 0};
        p->list.s = &p->sink;
        p->o = o ? *o : (batt_program_options){0};
    }
    return p;
}

/* NULL, after a message, without memory. */
static batt_programs *finish(batt_programs *p, batt_message_fn *fn, void *state)
{
    rt_sink s = {fn, state, 0};
    if (p && !p->failed && !p->list.failed)
        return p;
    if (!p || !p->failed)
        rt_tell_memory(&s, NULL);
    batt_programs_free(p);
    return NULL;
}

batt_programs *batt_programs_open(const char *const *paths,
                                  const batt_program_options *o,
                                  batt_message_fn *fn, void *state)
{
    batt_programs *p = new_programs(o, fn, state);
    for (; p && *paths; paths++)
        if (**paths == '@')
            add_list(&p->list, *paths + 1);
        else
            add_entry(&p->list, *paths, strlen(*paths));
    if (p)
        p->stats.programs = p->stats.refused = p->stats.unread = p->list.unread;
    return finish(p, fn, state);
}

batt_programs *batt_programs_load(const char *const *paths,
                                  const batt_program_options *o,
                                  batt_message_fn *fn, void *state)
{
    batt_programs *p = batt_programs_open(paths, o, fn, state);
    if (!p)
        return NULL;
    fill(p, SIZE_MAX);
    return finish(p, fn, state);
}

batt_programs *batt_programs_parse(const batt_source *source, size_t n,
                                   const batt_program_options *o,
                                   batt_message_fn *fn, void *state)
{
    batt_programs *p = new_programs(o, fn, state);
    for (size_t i = 0; p && !p->failed && i < n; i++) {
        program_source src = rt_source_copy(&source[i], o && o->python);
        p->failed = !take_source(p, &src, n > 1);
        if (p->failed)
            rt_tell_memory(&p->sink, NULL);
    }
    return finish(p, fn, state);
}

static void free_paths(path_list *l)
{
    for (size_t i = 0; i < l->count; i++)
        free(l->path[i]);
    free(l->path);
}

void batt_programs_free(batt_programs *p)
{
    if (!p)
        return;
    forget(p);
    rt_lines_close(&p->lines);
    free_paths(&p->list);
    free(p->program);
    free(p);
}

uint32_t batt_programs_count(const batt_programs *p)
{
    return p->count;
}

batt_program *batt_programs_at(const batt_programs *p, uint32_t i)
{
    return i < p->count ? p->program[i] : NULL;
}

batt_programs_stats batt_programs_count_all(const batt_programs *p)
{
    return p->stats;
}
