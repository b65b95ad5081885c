/* Lists of what other people's DSLs call a function, and of names that were
 * meant. */
#include <stdlib.h>
#include <string.h>
#include "../ir/nearest.h"
#include "program.h"

const char *batt_nearest(const char *want, const char *const *names)
{
    ir_nearest near;
    ir_nearest_init(&near, want, strlen(want));
    for (; *names; names++)
        ir_nearest_offer(&near, *names, strlen(*names));
    return near.best;
}

/* ---- aliases ------------------------------------------------------------ */

static bool is_known(const char *name)
{
    size_t n = strlen(name);
    for (ir_dialect d = 0; d < IR_DIALECTS; d++)
        if (ir_op_find(d, name, n) >= 0 || ir_const_find(d, name, n) >= 0)
            return true;
    return false;
}

static void tell_unknown(rt_sink *s, const char *path, uint32_t line,
                         const char *name)
{
    ir_nearest near;
    ir_nearest_init(&near, name, strlen(name));
    for (uint32_t i = 0; i < ir_op_count; i++)
        ir_nearest_offer(&near, ir_ops[i].name, strlen(ir_ops[i].name));
    for (uint32_t i = 0; i < ir_named_const_count; i++) {
        const char *other = ir_named_consts[i].name;
        ir_nearest_offer(&near, other, strlen(other));
    }
    rt_tell(s, path, line, 1, "no dialect has '%s'%s%s%s", name,
            near.best ? "; did you mean '" : "", near.best ? near.best : "",
            near.best ? "'?" : "");
}

/* An identifier: what else there is in a line is no use. */
static bool is_name(const char *s)
{
    static const char first[] = "abcdefghijklmnopqrstuvwxyz"
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ_";
    if (!strchr(first, *s))
        return false;
    while (*s && (strchr(first, *s) || (*s >= '0' && *s <= '9')))
        s++;
    return !*s;
}

/* False: no memory. */
static bool push(batt_aliases *a, const char *theirs, const char *ours)
{
    if (a->count == a->cap) {
        size_t cap = a->cap ? a->cap * 2 : 16;
        fe_alias *more = realloc(a->alias, cap * sizeof *more);
        if (!more)
            return false;
        a->alias = more;
        a->cap = cap;
    }
    a->alias[a->count++] = (fe_alias){theirs, ours};
    return true;
}

/* One line, which is cut into words; false: no memory. */
static bool take_line(batt_aliases *a, char *line, const char *path,
                      uint32_t number, rt_sink *s)
{
    static const char space[] = " \t\r=";
    char *rest, *theirs = strtok_r(line, space, &rest);
    char *ours = theirs ? strtok_r(NULL, space, &rest) : NULL;
    if (!theirs || *theirs == '#')
        return true;
    char *more = ours ? strtok_r(NULL, space, &rest) : NULL;
    if (!ours || (more && *more != '#'))
        rt_tell(s, path, number, 1, "two names are expected, theirs and ours");
    else if (!is_name(theirs))
        rt_tell(s, path, number, 1, "'%s' is no name", theirs);
    else if (!is_known(ours))
        tell_unknown(s, path, number, ours);
    else
        return push(a, theirs, ours);
    return true;
}

static bool take_lines(batt_aliases *a, const char *path, rt_sink *s)
{
    uint32_t number = 1;
    bool ok = true;
    for (char *line = a->text; ok && line; number++) {
        char *end = strchr(line, '\n');
        if (end)
            *end = 0;
        ok = take_line(a, line, path, number, s);
        line = end ? end + 1 : NULL;
    }
    return ok;
}

batt_aliases *batt_aliases_load(const char *path, batt_message_fn *fn,
                                void *state)
{
    rt_sink s = {fn, state, 0};
    size_t len;
    batt_aliases *a = calloc(1, sizeof *a);
    bool ok = a != NULL;
    if (ok && !(a->text = rt_read_file(path, &len, &s))) {
        free(a);
        return NULL;
    }
    ok = ok && take_lines(a, path, &s);
    if (!ok)
        rt_tell_memory(&s, path);
    if (ok && !s.count)
        return a;
    batt_aliases_free(a);
    return NULL;
}

void batt_aliases_free(batt_aliases *a)
{
    if (!a)
        return;
    free(a->alias);
    free(a->text);
    free(a);
}
