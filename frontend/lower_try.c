/* Guarded statements.
 *
 *     try: t = f(x)                try (TypeError)
 *     except TypeError: t = d        %1 = f(x)
 *                                  catch
 *                                    %3 = d
 *                                  end
 *                                  %5 = phi %1, %3
 *
 * Variables assigned on either side get a phi. One that a side leaves
 * without a value also gets a flag, (0,) or (), that says at run time
 * whether it has one (FE_V_MAYBE).
 *
 * A body of several statements may be left after any of them, with what the
 * ones before have assigned. Each is a region of its own then, whose handler
 * only notes the failure in a flag: (0,) while all is well. Regions after
 * the first start by taking the flag's first item, which raises what the
 * clause catches if the flag isn't (0,), and so does the last one, whose
 * handler is the program's. */
#include "fe.h"

static ir_ref flag_const(fe_lower *l, bool set)
{
    ir_ref zero = ir_int(l->c->module, 0);
    return ir_seq_const(l->c->module, IR_K_TUPLE, &zero, set);
}

/* ---- what the two sides assign ------------------------------------------ */

/* Keep what this side assigned apart, and go back to what was before. */
static void end_side(fe_lower *l, uint32_t from, int side)
{
    l->c->assignments++;
    for (uint32_t i = l->nlog; i-- > from;) {
        fe_local *v = &l->local[l->log[i].local];
        if (!(v->sides & 1 << side))
            v->side[side] = v->val;
        v->sides |= (uint8_t)(1 << side);
        v->val = l->log[i].old;
    }
}

static ir_ref merge_refs(fe_lower *l, ir_ref a, ir_ref b, fe_place at)
{
    ir_ref both[2] = {a, b};
    return a == b ? a : fe_emit(l, IR_PHI, 0, both, 2, at);
}

static ir_ref ref_or_none(fe_lower *l, fe_val v)
{
    return v.kind == FE_V_UNBOUND ? ir_simple(l->c->module, IR_K_NONE) : v.ref;
}

static ir_ref flag_of(fe_lower *l, fe_val v)
{
    return v.kind == FE_V_MAYBE ? v.flag
                                : flag_const(l, v.kind != FE_V_UNBOUND);
}

/* The value after the region; outside it by now. */
static fe_val merge(fe_lower *l, fe_val a, fe_val b, fe_place at)
{
    ir_ref r;
    fe_val v = fe_plain(0);

    if (a.kind == FE_V_BAD || b.kind == FE_V_BAD)
        return fe_bad;
    if (a.kind == FE_V_UNBOUND && b.kind == FE_V_UNBOUND)
        return a;
    v.batched = a.kind == FE_V_BATCHED || b.kind == FE_V_BATCHED || a.batched
                || b.batched;
    if (v.batched)
        v.kind = FE_V_BATCHED;
    r = merge_refs(l, ref_or_none(l, a), ref_or_none(l, b), at);
    v.ref = r;
    if (a.kind == FE_V_UNBOUND || a.kind == FE_V_MAYBE || b.kind == FE_V_UNBOUND
        || b.kind == FE_V_MAYBE) {
        v.kind = FE_V_MAYBE;
        v.flag = merge_refs(l, flag_of(l, a), flag_of(l, b), at);
    }
    return v;
}

/* A list that one side replaces by a value is one no more; one kept from
 * before, and given away on both sides, can't be merged. */
static bool mergeable(fe_lower *l, const fe_local *v, fe_place at)
{
    bool list = v->side[0].kind == FE_V_LIST || v->side[1].kind == FE_V_LIST
                || v->side[0].kind == FE_V_SPREAD
                || v->side[1].kind == FE_V_SPREAD;

    if (list)
        fe_error(l->c, at,
                 "'%.60s' is a list here and is assigned in this "
                 "guarded statement; another name is expected",
                 fe_text(l->c, v->name));
    return !list;
}

static void merge_all(fe_lower *l, fe_place at)
{
    l->c->assignments++;
    for (uint32_t i = 0; i < l->nlog; i++) {
        fe_local *v = &l->local[l->log[i].local];
        if (!v->sides)
            continue;
        for (int side = 0; side < 2; side++)
            if (!(v->sides & 1 << side))
                v->side[side] = v->val;
        v->sides = 0;
        v->stage = l->stage;
        v->val =
            mergeable(l, v, at) ? merge(l, v->side[0], v->side[1], at) : fe_bad;
        if (v->val.kind != FE_V_BAD && v->val.kind != FE_V_UNBOUND)
            fe_give_name(l, v->name, v->val.ref);
    }
    l->nlog = 0;
}

/* ---- regions ------------------------------------------------------------ */

typedef struct {
    uint32_t begin, from;
    fe_place at;
} region;

static region open_region(fe_lower *l, uint32_t caught, fe_place at)
{
    region r = {ir_try_begin(l->f, caught), 0, at};

    fe_mark(l, r.begin, at);
    l->c->side = ++l->c->nsides;
    l->in_region = true;
    return r;
}

static void open_handler(fe_lower *l, region *r, fe_place at)
{
    end_side(l, 0, 0);
    r->from = l->nlog;
    ir_try_catch(l->f, r->begin);
    l->c->side = ++l->c->nsides;
    fe_mark(l, l->f->count - 1, at);
}

static void close_region(fe_lower *l, const region *r)
{
    end_side(l, r->from, 1);
    ir_try_end(l->f, r->begin);
    l->c->side = 0;
    l->in_region = false;
    merge_all(l, r->at);
}

/* ---- the statement ------------------------------------------------------ */

static bool has_effect(const fe_node *s)
{
    return s->kind != FE_PASS && s->kind != FE_DECLARE
           && !(s->kind == FE_EXPR && s->kid[0]->kind == FE_STR);
}

static uint32_t count_effects(const fe_node *block)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < block->n; i++)
        n += has_effect(block->kid[i]);
    return n;
}

static void check_flag(fe_lower *l, ir_ref flag, fe_place at)
{
    ir_ref arg[2] = {flag, ir_int(l->c->module, 0)};
    fe_emit(l, IR_INDEX, 0, arg, 2, at);
}

static ir_ref merge_flag(fe_lower *l, ir_ref failed, fe_place at)
{
    return merge_refs(l, flag_const(l, true), failed, at);
}

static void lower_staged(fe_lower *l, const fe_node *s, uint32_t caught)
{
    const fe_node *body = s->kid[0], *clause = s->kid[1];
    bool index = caught >> IR_X_INDEX & 1;
    ir_ref flag = flag_const(l, true);
    /* what taking the first item of raises something caught */
    ir_ref failed =
        index ? flag_const(l, false) : ir_simple(l->c->module, IR_K_NONE);
    uint32_t raises = 1u << (index ? IR_X_INDEX : IR_X_TYPE);

    l->stage = ++l->nstages;
    for (uint32_t i = 0; i < body->n; i++) {
        if (!has_effect(body->kid[i]))
            continue;
        region r = open_region(l, caught, body->kid[i]->at);
        if (!IR_IS_CONST(flag))
            check_flag(l, flag, r.at);
        fe_lower_statement(l, body->kid[i]);
        open_handler(l, &r, clause->at);
        close_region(l, &r);
        flag = merge_flag(l, failed, r.at);
    }
    l->stage = 0;
    region r = open_region(l, raises, s->at);
    check_flag(l, flag, s->at);
    open_handler(l, &r, clause->at);
    fe_lower_block(l, clause->kid[0]);
    close_region(l, &r);
}

static void lower_direct(fe_lower *l, const fe_node *s, uint32_t caught)
{
    const fe_node *clause = s->kid[1];
    region r = open_region(l, caught, s->at);

    fe_lower_block(l, s->kid[0]);
    open_handler(l, &r, clause->at);
    fe_lower_block(l, clause->kid[0]);
    close_region(l, &r);
}

void fe_lower_try(fe_lower *l, const fe_node *s)
{
    if (s->n < 2)
        return; /* reported by the parser */
    if (l->guarded || l->base) {
        fe_error(l->c, s->at,
                 "'%.60s' is used in a %s; it is expected to hold no guarded "
                 "statement then",
                 fe_text(l->c, l->src->name),
                 l->guarded ? "guarded statement" : "lambda, or as a value");
        return;
    }
    uint32_t caught = (uint32_t)s->kid[1]->num;
    uint32_t index_or_type = 1u << IR_X_INDEX | 1u << IR_X_TYPE;
    bool one = count_effects(s->kid[0]) <= 1;

    if (s->n > 2)
        fe_error(l->c, s->kid[2]->at,
                 "one 'except' clause is expected, "
                 "with all its classes in parentheses");
    if (!one && !(caught & index_or_type))
        fe_error(l->c, s->at,
                 "a guarded statement that catches neither "
                 "TypeError nor IndexError is expected to hold "
                 "one assignment");
    if (one)
        lower_direct(l, s, caught);
    else
        lower_staged(l, s, caught);
}
