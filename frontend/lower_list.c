/* s = [], s.append(...), return s: lists that exist at compile time only,
 * as templates of what the function returns. */
#include <string.h>
#include "fe.h"

typedef struct {
    ir_out *node;
    uint32_t n, cap;
    uint32_t depth; /* deepest nesting of a node */
} template;

static bool add_node(fe_lower *l, template *t, ir_out node, uint32_t depth,
                     fe_place at)
{
    if (!fe_expand(l, 1, at))
        return false;
    if (depth >= IR_MAX_NEST) {
        fe_error(l->c, at, "a returned value nested more than %d deep",
                 IR_MAX_NEST - 1);
        return false;
    }
    t->node = fe_grow(l->c, t->node, t->n, &t->cap, sizeof *t->node);
    t->node[t->n++] = node;
    if (depth > t->depth)
        t->depth = depth;
    return true;
}

static bool add_leaf(fe_lower *l, template *t, ir_ref r, uint32_t depth,
                     fe_place at)
{
    ir_out leaf = {.kind = IR_OUT_LEAF, .ref = r};
    return add_node(l, t, leaf, depth, at);
}

/* A list that is appended to, with what it holds so far. */
static bool add_list(fe_lower *l, template *t, uint32_t number, uint32_t depth,
                     fe_place at)
{
    fe_list *list = &l->list[number];
    ir_out head = {.kind = IR_OUT_LIST, .count = list->count};
    bool ok = add_node(l, t, head, depth, at);

    list->used_line = at.line;
    for (uint32_t i = 0; ok && i < list->nnodes; i++)
        ok = add_node(l, t, list->node[i], depth + list->depth, at);
    return ok;
}

static bool add_value(fe_lower *l, template *t, const fe_node *n,
                      uint32_t depth);

static bool add_sequence(fe_lower *l, template *t, const fe_node *n,
                         uint32_t depth)
{
    bool tuple = n->kind == FE_TUPLE;
    ir_out head = {.kind = tuple ? IR_OUT_TUPLE : IR_OUT_LIST, .count = n->n};
    if (!add_node(l, t, head, depth, n->at))
        return false;
    bool ok = true;
    for (uint32_t i = 0; i < n->n; i++)
        ok = add_value(l, t, n->kid[i], depth + 1) && ok;
    return ok;
}

static bool add_spread(fe_lower *l, template *t, fe_val v, uint32_t depth,
                       fe_place at)
{
    ir_out head = {.kind = IR_OUT_LIST, .count = v.n};
    bool ok = add_node(l, t, head, depth, at);

    for (uint32_t i = 0; ok && i < v.n; i++)
        ok = add_leaf(l, t, v.item[i], depth + 1, at);
    return ok;
}

/* Append the template of an expression; evaluates it in program order. */
static bool add_value(fe_lower *l, template *t, const fe_node *n,
                      uint32_t depth)
{
    if (n->kind == FE_TUPLE || n->kind == FE_LIST)
        return add_sequence(l, t, n, depth);
    fe_val v = fe_lower_expr(l, n);
    switch (v.kind) {
    case FE_V_PLAIN:
    case FE_V_BATCHED: return add_leaf(l, t, v.ref, depth, n->at);
    case FE_V_LIST: return add_list(l, t, v.ref, depth, n->at);
    case FE_V_SPREAD: return add_spread(l, t, v, depth, n->at);
    default: return false;
    }
}

/* ---- lists -------------------------------------------------------------- */

bool fe_is_append(const fe_node *e)
{
    return e->kind == FE_CALL && e->kid[0]->kind == FE_ATTR
           && e->kid[0]->name == FE_N_APPEND;
}

fe_val fe_new_list(fe_lower *l, const fe_node *literal)
{
    template t = {0};
    bool ok = true;

    for (uint32_t i = 0; i < literal->n; i++)
        ok = add_value(l, &t, literal->kid[i], 1) && ok;
    if (!ok)
        return fe_bad;
    l->list = fe_grow(l->c, l->list, l->nlists, &l->list_cap, sizeof *l->list);
    l->list[l->nlists] = (fe_list){.node = t.node,
                                   .nnodes = t.n,
                                   .cap = t.cap,
                                   .count = literal->n,
                                   .depth = t.depth};
    return (fe_val){.kind = FE_V_LIST, .ref = l->nlists++};
}

static bool check_append(fe_lower *l, const fe_node *e, fe_local **var)
{
    const fe_node *list = e->kid[0]->kid[0];

    *var = list->kind == FE_NAME ? fe_find_local(l, list->name) : NULL;
    if (*var && (*var)->val.kind == FE_V_BAD)
        return false;
    if (!*var || (*var)->val.kind != FE_V_LIST) {
        fe_error(l->c, e->at,
                 "append is expected on a variable that was "
                 "made by 'name = []' before");
        return false;
    }
    if (e->n != 2 || e->kid[1]->kind == FE_KEYWORD) {
        fe_error(l->c, e->at, "append is expected to get one argument");
        return false;
    }
    return true;
}

void fe_lower_append(fe_lower *l, const fe_node *e)
{
    fe_local *var;

    if (!check_append(l, e, &var))
        return;
    fe_list *list = &l->list[var->val.ref];
    template t = {list->node, list->nnodes, list->cap, list->depth};
    if (!add_value(l, &t, e->kid[1], 1))
        return;
    if (list->used_line) {
        fe_error(l->c, e->at,
                 "this list was used as a value in line %u; all appends are "
                 "expected before that",
                 list->used_line);
        return;
    }
    list->node = t.node;
    list->nnodes = t.n;
    list->cap = t.cap;
    list->depth = t.depth;
    list->count++;
}

/* The node at *at, and its children, as an ordinary value. */
static ir_ref node_value(fe_lower *l, const fe_list *list, uint32_t *at,
                         fe_place place)
{
    const ir_out *o = &list->node[(*at)++];

    if (o->kind == IR_OUT_LEAF)
        return fe_late_refresh(l, o->ref, place);
    ir_ref *item = fe_alloc(l->c, o->count * sizeof *item);
    for (uint32_t i = 0; i < o->count; i++)
        item[i] = node_value(l, list, at, place);
    return fe_sequence(l, o->kind == IR_OUT_TUPLE ? IR_K_TUPLE : IR_K_LIST,
                       item, o->count, place);
}

ir_ref fe_list_value(fe_lower *l, uint32_t number, fe_place place)
{
    fe_list *list = &l->list[number];
    uint32_t at = 0;

    list->used_line = place.line;
    if (!fe_expand(l, list->nnodes, place))
        return ir_simple(l->c->module, IR_K_NONE);
    ir_ref *item = fe_alloc(l->c, list->count * sizeof *item);
    for (uint32_t i = 0; i < list->count; i++)
        item[i] = node_value(l, list, &at, place);
    return fe_sequence(l, IR_K_LIST, item, list->count, place);
}

/* ---- return ------------------------------------------------------------- */

/* From a call that is put in place. */
static void return_value(fe_lower *l, const fe_node *s)
{
    if (!s->n)
        return; /* None */
    fe_val v = fe_lower_expr(l, s->kid[0]);
    if (v.kind != FE_V_BATCHED)
        v = fe_as_value(l, s->kid[0], v, &v.ref) ? fe_plain(v.ref) : fe_bad;
    l->result = v;
}

void fe_lower_return(fe_lower *l, const fe_node *s)
{
    template t = {0};

    l->ended = true;
    if (l->called) {
        return_value(l, s);
        return;
    }
    if (!s->n)
        add_leaf(l, &t, ir_simple(l->c->module, IR_K_NONE), 0, s->at);
    else if (!add_value(l, &t, s->kid[0], 0))
        return;
    for (uint32_t i = 0; i < t.n; i++)
        ir_out_add(l->f, t.node[i].kind, t.node[i].count, t.node[i].ref);
}
