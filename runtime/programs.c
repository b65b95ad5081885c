/* Many programs: files, folders, lists of them. */
#include <errno.h>
#include <fts.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "program.h"

struct batt_programs {
    batt_program **program;
    uint32_t count, cap;
    batt_programs_stats stats;
};

/* ---- which files -------------------------------------------------------- */

typedef struct {
    char **path;
    size_t count, cap;
    bool failed; /* no memory */
    rt_sink *s;
    uint32_t unread;
} path_list;

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

typedef struct {
    batt_programs *p;
    const batt_program_options *o;
    rt_sink *s;
    bool several;
} program_load;

/* One program more, which is taken; NULL: it is refused. False: no memory. */
static bool take_source(void *state, program_source *src)
{
    program_load *l = state;
    batt_programs *p = l->p;
    batt_program *last = p->count ? p->program[p->count - 1] : NULL;
    uint32_t refused = 0;
    batt_program *now =
        src ? rt_program_add(last, *src, l->o, l->several, l->s, &refused)
            : NULL;
    p->stats.programs++;
    p->stats.refused += !now;
    p->stats.functions += now ? refused : 0;
    return !now || push_program(p, now);
}

static bool load_lines(program_load *l, program_source *src)
{
    program_load lines = {l->p, l->o, l->s, true};
    rt_line_taker taker = {take_source, &lines};
    uint32_t before = l->p->stats.programs;
    bool ok = rt_lines_read(src->name, src->text, src->len, &taker, l->s);
    bool empty = ok && l->p->stats.programs == before;
    if (empty)
        rt_tell(l->s, src->name, 0, 0, "no programs in this file");
    rt_source_free(src);
    return empty ? take_source(l, NULL) : ok;
}

/* False: no memory. */
static bool load_file(program_load *l, const char *path)
{
    program_source src = {0};
    src.text = rt_read_file(path, &src.len, l->s);
    if (!src.text) {
        l->p->stats.unread++;
        return take_source(l, NULL);
    }
    src.name = strdup(strcmp(path, "-") ? path : "<stdin>");
    bool python = l->o && l->o->python;
    return src.name && !python && rt_lines_are(src.name, src.text, src.len)
               ? load_lines(l, &src)
               : take_source(l, &src);
}

static void free_paths(path_list *l)
{
    for (size_t i = 0; i < l->count; i++)
        free(l->path[i]);
    free(l->path);
}

batt_programs *batt_programs_load(const char *const *paths,
                                  const batt_program_options *o,
                                  batt_message_fn *fn, void *state)
{
    rt_sink s = {fn, state, 0};
    path_list l = {.s = &s};
    batt_programs *p = calloc(1, sizeof *p);
    bool ok = p != NULL;
    for (; ok && *paths; paths++)
        if (**paths == '@')
            add_list(&l, *paths + 1);
        else
            add_entry(&l, *paths, strlen(*paths));
    ok = ok && !l.failed;
    if (ok) {
        p->stats.programs = p->stats.refused = p->stats.unread = l.unread;
        program_load load = {p, o, &s, l.count > 1};
        for (size_t i = 0; ok && i < l.count; i++)
            ok = load_file(&load, l.path[i]);
    }
    free_paths(&l);
    if (ok)
        return p;
    batt_programs_free(p);
    rt_tell_memory(&s, NULL);
    return NULL;
}

batt_programs *batt_programs_parse(const batt_source *source, size_t n,
                                   const batt_program_options *o,
                                   batt_message_fn *fn, void *state)
{
    rt_sink s = {fn, state, 0};
    batt_programs *p = calloc(1, sizeof *p);
    bool ok = p != NULL;
    program_load load = {p, o, &s, n > 1};
    for (size_t i = 0; ok && i < n; i++) {
        program_source src = rt_source_copy(&source[i]);
        ok = take_source(&load, &src);
    }
    if (ok)
        return p;
    batt_programs_free(p);
    rt_tell_memory(&s, NULL);
    return NULL;
}

void batt_programs_free(batt_programs *p)
{
    if (!p)
        return;
    for (uint32_t i = 0; i < p->count; i++)
        batt_program_free(p->program[i]);
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
