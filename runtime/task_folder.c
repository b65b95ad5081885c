/* Folders of task files, and folders below them. */
#include "task.h"
#include <errno.h>
#include <fts.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool ends_with(const char *s, size_t n, const char *end)
{
    size_t k = strlen(end);
    return n >= k && !memcmp(s + n - k, end, k);
}

/* The length of a file's name without ".json" or ".json.gz"; 0: it ends in
 * neither, or is hidden (macOS leaves ._NAME beside NAME). */
static size_t stem_length(const char *name)
{
    size_t n = strlen(name);
    if (ends_with(name, n, ".gz"))
        n -= 3;
    return *name != '.' && ends_with(name, n, ".json") ? n - 5 : 0;
}

/* Solutions are read with the challenges beside them. */
static bool is_partner(const FTSENT *e)
{
    size_t n = stem_length(e->fts_name), tail = strlen("_solutions");
    if (!ends_with(e->fts_name, n, "_solutions"))
        return false;
    size_t folder = e->fts_pathlen - e->fts_namelen;
    bool found = false;
    for (int gz = 0; gz < 2 && !found; gz++) {
        char *path = NULL;
        if (asprintf(&path, "%.*s_challenges.json%s", (int)(folder + n - tail),
                     e->fts_path, gz ? ".gz" : "")
            < 0)
            return false;
        found = !access(path, F_OK);
        free(path);
    }
    return found;
}

static int by_name(const FTSENT **a, const FTSENT **b)
{
    return strcmp((*a)->fts_name, (*b)->fts_name);
}

/* True: it was a task file. */
static bool visit_file(task_reader *r, const FTSENT *e)
{
    if (!stem_length(e->fts_name) || is_partner(e))
        return false;
    if (e->fts_info == FTS_F)
        rt_task_add_file(r, e->fts_path);
    else if (e->fts_info == FTS_DEFAULT) /* may never end */
        rt_tell(r->sink, e->fts_path, 0, 0, "no file, but a pipe or a device");
    else
        rt_tell(r->sink, e->fts_path, 0, 0, "%s",
                strerror(e->fts_errno ? e->fts_errno : ENOENT));
    return true;
}

static bool visit(task_reader *r, FTS *tree, FTSENT *e)
{
    switch (e->fts_info) {
    case FTS_D:
        if (e->fts_level > 0 && *e->fts_name == '.')
            fts_set(tree, e, FTS_SKIP);
        return false;
    case FTS_DP: return false;
    case FTS_DC:
        rt_warn(r->sink, e->fts_path, "left out: a folder that holds itself");
        return false;
    case FTS_DNR:
        rt_tell(r->sink, e->fts_path, 0, 0, "%s", strerror(e->fts_errno));
        return true;
    default: return visit_file(r, e);
    }
}

void rt_task_add_folder(task_reader *r, const char *path)
{
    char *const roots[] = {(char *)path, NULL};
    uint32_t found = 0;
    FTS *tree = fts_open(roots, FTS_LOGICAL | FTS_NOCHDIR, by_name);
    if (!tree) {
        rt_tell_errno(r->sink, path);
        return;
    }
    r->in_folder = true;
    errno = 0;
    for (FTSENT *e; (e = fts_read(tree)); errno = 0)
        found += visit(r, tree, e);
    if (errno) /* not an entry's: the walk itself failed */
        rt_tell_errno(r->sink, path);
    else if (!found)
        rt_tell(r->sink, path, 0, 0,
                "no task files (*.json, *.json.gz) in this folder or below");
    r->in_folder = false;
    fts_close(tree);
}

void rt_task_add_path(task_reader *r, const char *path)
{
    struct stat st;
    if (strcmp(path, "-") && !stat(path, &st) && S_ISDIR(st.st_mode))
        rt_task_add_folder(r, path);
    else
        rt_task_add_file(r, path);
}
