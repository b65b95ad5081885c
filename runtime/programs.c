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

/* False: no memory. */
static bool load_file(batt_programs *p, const char *path,
                      const batt_program_options *o, bool several, rt_sink *s)
{
    program_source src = {0};
    uint32_t refused;
    p->stats.programs++;
    src.text = rt_read_file(path, &src.len, s);
    if (!src.text) {
        p->stats.unread++;
        p->stats.refused++;
        return true;
    }
    src.name = strdup(strcmp(path, "-") ? path : "<stdin>");
    batt_program *last = p->count ? p->program[p->count - 1] : NULL;
    batt_program *now = rt_program_add(last, src, o, several, s, &refused);
    if (!now) {
        p->stats.refused++;
        return true;
    }
    p->stats.functions += refused;
    return push_program(p, now);
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
        for (size_t i = 0; ok && i < l.count; i++)
            ok = load_file(p, l.path[i], o, l.count > 1, &s);
    }
    free_paths(&l);
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
