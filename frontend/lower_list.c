/* s = [], s.append(...), return s: lists that exist at compile time only,
 * as templates of what the function returns. */
#include <string.h>
#include "fe.h"

typedef struct {
    ir_out *node;
    uint32_t n, cap;
    bool full;
} template;

static void add_node(fe_lower *l, template *t, ir_out node)
{
    if (t->n >= FE_MAX_TEMPLATE) {
        t->full = true;
        return;
    }
    t->node = fe_grow(l->c, t->node, t->n, &t->cap, sizeof *t->node);
    t->node[t->n++] = node;
}

static void add_leaf(fe_lower *l, template *t, ir_ref r)
{
    add_node(l, t, (ir_out){.kind = IR_OUT_LEAF, .ref = r});
}

static void add_list(fe_lower *l, template *t, uint32_t number, uint32_t line)
{
    fe_list *list = &l->list[number];

    list->used_line = line;
    add_node(l, t, (ir_out){.kind = IR_OUT_LIST, .count = list->count});
    for (uint32_t i = 0; i < list->nnodes && !t->full; i++)
        add_node(l, t, list->node[i]);
}

static bool add_value(fe_lower *l, template *t, const fe_node *n);

static bool add_sequence(fe_lower *l, template *t, const fe_node *n)
{
    bool ok = true;
    uint8_t kind = n->kind == FE_TUPLE ? IR_OUT_TUPLE : IR_OUT_LIST;

    add_node(l, t, (ir_out){.kind = kind, .count = n->n});
    for (uint32_t i = 0; i < n->n; i++)
        ok = add_value(l, t, n->kid[i]) && ok;
    return ok;
}

/* Append the template of an expression; evaluates it in program order. */
static bool add_value(fe_lower *l, template *t, const fe_node *n)
{
    if (n->kind == FE_TUPLE || n->kind == FE_LIST)
        return add_sequence(l, t, n);
    fe_val v = fe_lower_expr(l, n);
    switch (v.kind) {
    case FE_V_PLAIN:
    case FE_V_BATCHED: add_leaf(l, t, v.ref); return true;
    case FE_V_LIST: add_list(l, t, v.ref, n->at.line); return true;
    case FE_V_SPREAD:
        add_node(l, t, (ir_out){.kind = IR_OUT_LIST, .count = v.n});
        for (uint32_t i = 0; i < v.n; i++)
            add_leaf(l, t, v.item[i]);
        return true;
    default: return false;
    }
}

static bool too_large(fe_lower *l, const template *t, fe_place at)
{
    if (t->full)
        fe_error(l->c, at, "a returned value with more than %d parts",
                 FE_MAX_TEMPLATE);
    return t->full;
}

/* ---- lists
 * ------------------------------------------------------------------------- */

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
        ok = add_value(l, &t, literal->kid[i]) && ok;
    if (!ok || too_large(l, &t, literal->at))
        return fe_bad;
    l->list = fe_grow(l->c, l->list, l->nlists, &l->list_cap, sizeof *l->list);
    l->list[l->nlists] = (fe_list){
        .node = t.node, .nnodes = t.n, .cap = t.cap, .count = literal->n};
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
    uint32_t number = var->val.ref;
    fe_list *list = &l->list[number];
    template t = {list->node, list->nnodes, list->cap, false};
    if (!add_value(l, &t, e->kid[1]) || too_large(l, &t, e->at))
        return;
    list = &l->list[number];
    if (list->used_line) {
        fe_error(l->c, e->at,
                 "this list was used as a value in line %u; "
                 "all appends are expected before that",
                 list->used_line);
        return;
    }
    list->node = t.node;
    list->nnodes = t.n;
    list->cap = t.cap;
    list->count++;
}

/* The node at *at, and its children, as an ordinary value. */
static ir_ref node_value(fe_lower *l, const fe_list *list, uint32_t *at,
                         fe_place place)
{
    const ir_out *o = &list->node[(*at)++];

    if (o->kind == IR_OUT_LEAF)
        return o->ref;
    ir_ref *item = fe_alloc(l->c, o->count * sizeof *item);
    for (uint32_t i = 0; i < o->count; i++)
        item[i] = node_value(l, list, at, place);
    return fe_sequence(l, o->kind == IR_OUT_TUPLE ? IR_K_TUPLE : IR_K_LIST,
                       item, o->count, place);
}

ir_ref fe_list_value(fe_lower *l, uint32_t number, fe_place place)
{
    fe_list *list = &l->list[number];
    ir_ref *item = fe_alloc(l->c, list->count * sizeof *item);
    uint32_t at = 0;

    list->used_line = place.line;
    for (uint32_t i = 0; i < list->count; i++)
        item[i] = node_value(l, list, &at, place);
    return fe_sequence(l, IR_K_LIST, item, list->count, place);
}

/* ---- return
 * ------------------------------------------------------------------------- */

/* Nesting of the template below the node at *at. */
static uint32_t depth_of(const template *t, uint32_t *at)
{
    const ir_out *o = &t->node[(*at)++];
    uint32_t deepest = 0;

    for (uint32_t i = 0; o->kind != IR_OUT_LEAF && i < o->count; i++) {
        uint32_t d = depth_of(t, at) + 1;
        deepest = d > deepest ? d : deepest;
    }
    return deepest;
}

void fe_lower_return(fe_lower *l, const fe_node *s)
{
    template t = {0};
    uint32_t at = 0;

    l->ended = true;
    if (!s->n)
        add_leaf(l, &t, ir_simple(l->c->module, IR_K_NONE));
    else if (!add_value(l, &t, s->kid[0]) || too_large(l, &t, s->at))
        return;
    if (depth_of(&t, &at) >= IR_MAX_NEST) {
        fe_error(l->c, s->at, "a returned value nested more than %d deep",
                 IR_MAX_NEST - 1);
        return;
    }
    for (uint32_t i = 0; i < t.n; i++)
        ir_out_add(l->f, t.node[i].kind, t.node[i].count, t.node[i].ref);
}
