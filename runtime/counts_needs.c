/* What outputs and solvers took: sums over the statements of their slices. */
#include "../codegen/slice.h"
#include "batch.h"
#include "score.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
    uint32_t root;      /* the instruction whose value it is */
    uint32_t place;     /* where its place begins in finder.places */
    const char *solver; /* that its row names, or "" */
} need_leaf;

/* A walk through a template. */
typedef struct {
    const ir_module *m;
    const ir_func *f;
    bool batt;
    uint32_t at, list; /* the node; which of a batt's lists it is in */
    const char *solver;
    rt_text path, places;
    need_leaf *leaf;
    uint32_t leaves;
} finder;

/* Rows of the first list are (t, mutated, solver, grid), of the second one
 * (t, solver, differ, value). */
static const char *row_solver(const finder *w)
{
    const ir_out *o = &w->f->out[w->at];
    if (o->kind == IR_OUT_LEAF || o->count != 4)
        return "";
    for (uint32_t i = 1; i < 4; i++)
        if (o[i].kind != IR_OUT_LEAF)
            return "";
    ir_ref name = o[w->list ? 2 : 3].ref;
    if (!IR_IS_CONST(name) || w->m->konst[IR_INDEX(name)].kind != IR_K_STR)
        return "";
    return w->m->konst[IR_INDEX(name)].text;
}

static void note_leaf(finder *w, ir_ref r)
{
    if (IR_IS_CONST(r))
        return;
    w->leaf[w->leaves++] =
        (need_leaf){IR_INDEX(r), (uint32_t)w->places.len, w->solver};
    rt_text_put(&w->places, w->path.data, w->path.len);
    rt_text_char(&w->places, '\0');
}

/* The node at hand and all below it; templates nest to IR_MAX_NEST. */
static void walk(finder *w, uint32_t depth)
{
    const ir_out *o = &w->f->out[w->at];
    if (w->batt && depth == 2)
        w->solver = row_solver(w);
    w->at++;
    if (o->kind == IR_OUT_LEAF)
        note_leaf(w, o->ref);
    for (uint32_t i = 0; o->kind != IR_OUT_LEAF && i < o->count; i++) {
        size_t len = w->path.len;
        if (!depth)
            w->list = i;
        rt_text_char(&w->path, '[');
        rt_text_int(&w->path, i);
        rt_text_char(&w->path, ']');
        walk(w, depth + 1);
        rt_text_cut(&w->path, len);
    }
    if (depth == 2)
        w->solver = "";
}

/* ---- sums --------------------------------------------------------------- */

/* Sets of leaves: set i is those from of[i - 1] on, before of[i]. */
typedef struct {
    const finder *w;
    const bt_spent *spent; /* by statement */
    const batt_events *e;
    batt_need_kind kind;
    need_leaf *leaf; /* in the sets' order */
    uint32_t *of, *root, *users;
    uint32_t sets;
    cg_needs needs;
} summer;

static batt_need_time describe(const summer *s, uint32_t set)
{
    const need_leaf *first = &s->leaf[set ? s->of[set - 1] : 0];
    const ir_instr *in = &s->w->f->instr[first->root];
    batt_need_time row = {
        .kind = s->kind, .function = s->w->f->name, .solver = first->solver};
    if (s->kind == BATT_NEED_OUTPUT) {
        row.place = s->w->places.data + first->place;
        row.line = in->line;
        row.variable = s->w->m->symbol[in->name];
    }
    return row;
}

static void add_statement(batt_need_time *row, const bt_spent *s,
                          uint32_t users)
{
    double seconds = (double)s->ticks * 1e-9;
    row->statements++;
    row->shared += users > 1;
    row->calls += s->calls;
    row->exact += s->exact;
    row->caught += s->caught;
    row->with += seconds;
    row->own += users > 1 ? 0 : seconds;
    row->seconds += seconds / (users ? users : 1);
}

static void tell_set(const summer *s, uint32_t set)
{
    batt_need_time row = describe(s, set);
    for (uint64_t i = set ? s->needs.end[set - 1] : 0; i < s->needs.end[set];
         i++) {
        uint32_t at = s->needs.list[i];
        if (s->users[at])
            add_statement(&row, &s->spent[at], s->users[at]);
    }
    s->e->needed(s->e->state, &row);
}

/* Inputs are there anyway: nobody shares them. */
static bool is_input(const summer *s, uint32_t at)
{
    return s->w->f->instr[at].op == IR_PARAM;
}

/* What is in no set: it may raise, but no output is made of it. */
static void tell_rest(const summer *s)
{
    batt_need_time row = {.kind = s->kind,
                          .function = s->w->f->name,
                          .solver = "",
                          .nobody = true};
    for (uint32_t i = 0; i < s->w->f->count; i++)
        if (!s->users[i])
            add_statement(&row, &s->spent[i], 0);
    if (row.calls || row.with > 0)
        s->e->needed(s->e->state, &row);
}

static void sum_sets(summer *s)
{
    if (!cg_needs_make(&s->needs, s->w->f, s->sets, s->of, s->root,
                       CG_MOST_NEEDED))
        return;
    uint64_t n = s->sets ? s->needs.end[s->sets - 1] : 0;
    for (uint64_t i = 0; i < n; i++)
        s->users[s->needs.list[i]] += !is_input(s, s->needs.list[i]);
    for (uint32_t i = 0; i < s->sets; i++)
        tell_set(s, i);
    tell_rest(s);
    cg_needs_free(&s->needs);
}

/* ---- sets --------------------------------------------------------------- */

/* By solver, then by where it is returned. */
static int compare_leaves(const void *a, const void *b)
{
    const need_leaf *x = a, *y = b;
    int by = strcmp(x->solver, y->solver);
    return by ? by : x->place < y->place ? -1 : x->place > y->place;
}

static void make_sets(summer *s)
{
    bool solvers = s->kind == BATT_NEED_SOLVER;
    if (solvers && s->w->leaves)
        qsort(s->leaf, s->w->leaves, sizeof *s->leaf, compare_leaves);
    s->sets = 0;
    for (uint32_t i = 0; i < s->w->leaves; i++) {
        const need_leaf *l = &s->leaf[i];
        bool one = solvers && i && !strcmp(l->solver, l[-1].solver);
        s->sets += !one;
        s->root[i] = l->root;
        s->of[s->sets - 1] = i + 1;
    }
}

/* No memory: there are no rows. */
static void tell_kind(const finder *w, const bt_spent *spent,
                      const batt_events *e, batt_need_kind kind)
{
    summer s = {.w = w, .spent = spent, .e = e, .kind = kind, .leaf = w->leaf};
    s.of = calloc(w->leaves + 1u, sizeof *s.of);
    s.root = calloc(w->leaves + 1u, sizeof *s.root);
    s.users = calloc(w->f->count + 1u, sizeof *s.users);
    if (s.of && s.root && s.users) {
        make_sets(&s);
        sum_sets(&s);
    }
    free(s.of);
    free(s.root);
    free(s.users);
}

/* Did the function run at all? */
static bool has_run(const ir_func *f, const bt_spent *spent)
{
    for (uint32_t i = 0; i < f->count; i++)
        if (spent[i].calls || spent[i].ticks)
            return true;
    return false;
}

void rt_counts_tell_needs(const run_counts *c, const batt_events *e,
                          const ir_module *m, uint32_t func)
{
    const bt_spent *spent = c->statement + c->first[func];
    finder w = {.m = m, .f = m->func[func], .solver = ""};
    if (!has_run(w.f, spent))
        return;
    w.batt = rt_score_is_batt(m, w.f);
    w.leaf = calloc(w.f->out_count + 1u, sizeof *w.leaf);
    if (w.leaf && w.f->out_count)
        walk(&w, 0);
    if (w.leaf && !w.places.full)
        for (int kind = 0; kind < BATT_NEED_KINDS; kind++)
            tell_kind(&w, spent, e, (batt_need_kind)kind);
    free(w.leaf);
    rt_text_free(&w.path);
    rt_text_free(&w.places);
}
