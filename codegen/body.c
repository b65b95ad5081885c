#include "body.h"
#include "device/compact/forms.h"
#include "device/values/scalar.h"
#include <stdlib.h>

/* Where an operand is: in one of these, which its number tells, and at which
 * place in it. */
enum {
    SLOT,
    CONSTANT,
    ARGUMENT,
    CAPTURED,
    CLOSURE, /* of a lambda that captures nothing */
    NOTHING,
    PLACES,
    PLACE_BITS = 3
};
enum { FEW = 16, ARGS = 4 }; /* slots of most lambdas; operands of a call */

typedef enum {
    CALL,   /* a primitive */
    SCALAR, /* one that mostly works on ints, pairs and truth values */
    FORM,   /* one whose compact form gives a grid, or what is in the word */
    APPLY,  /* apply(), which may be of a pair */
    STEP,   /* any other step that computes */
    MOVE,
    KEEP,
    RETURN
} kind;

typedef struct {
    uint8_t kind;
    bool recover; /* the primitive's default stands in for an exception */
    bool last;    /* what it gives is what the lambda returns */
    uint16_t op, form;
    uint32_t dst;
    uint32_t operand[ARGS];
    union {
        const uint32_t *word; /* the step's */
        const uint8_t *kinds; /* of a form's operands */
    };
} move;

typedef struct {
    uint32_t first; /* of its moves */
    uint32_t nslots;
    bool made; /* else its steps are run */
} body;

typedef struct {
    uint64_t word;
    bt_val lambda;
} closure; /* a bt_seq of one item */

struct cg_body {
    move *move;
    body *of; /* by function, as the others */
    closure *closure;
    bt_val *value; /* of closures */
};

/* ---- making ------------------------------------------------------------- */

typedef struct {
    const lir_module *l;
    cg_body *to;
    uint32_t n; /* moves */
    uint32_t
        *where; /* by slot of the lambda at hand: its value as an operand */
} maker;

static uint32_t operand_at(uint32_t place, uint32_t i)
{
    return i << PLACE_BITS | place;
}

static uint32_t operand_of(const maker *k, uint32_t o)
{
    return LIR_IS_CONST(o) ? operand_at(CONSTANT, LIR_CONST(o)) : k->where[o];
}

static move *add(maker *k, kind what, uint32_t dst)
{
    move *m = &k->to->move[k->n++];
    *m = (move){.kind = (uint8_t)what, .dst = dst};
    for (int i = 0; i < ARGS; i++)
        m->operand[i] = operand_at(NOTHING, 0);
    return m;
}

/* Slots that the step reads get their values, as it reads them there. */
static void add_fetches(maker *k, const uint32_t *w)
{
    for (uint32_t i = 0; i < w[LIR_W_NARGS]; i++) {
        uint32_t o = lir_args(w)[i];
        if (LIR_IS_CONST(o) || k->where[o] == operand_at(SLOT, o))
            continue;
        add(k, MOVE, o)->operand[0] = k->where[o];
        k->where[o] = operand_at(SLOT, o);
    }
}

/* What such a form makes needs no recipe (vm->made). */
static bool has_plain_form(uint32_t op, move *m)
{
    const uint32_t plain = IR_T_BOOL | IR_T_INT | IR_T_PAIR | IR_T_GRID;
    m->form = (uint16_t)bt_form_of(op, &m->kinds);
    return m->form && m->form < BT_FORMS && !(ir_ops[op].gives & ~plain);
}

static kind kind_of_call(uint32_t op, uint32_t n, move *m)
{
    if (op == BT_OP_arc_apply || op == BT_OP_tok_apply)
        return APPLY;
    return n > 2                   ? CALL
           : bt_is_scalar(op)      ? SCALAR
           : has_plain_form(op, m) ? FORM
                                   : CALL;
}

static void add_call(maker *k, const uint32_t *w)
{
    uint32_t op = w[LIR_W_IMM], n = w[LIR_W_NARGS];
    move *m = add(k, CALL, w[LIR_W_DST]);
    m->kind = (uint8_t)kind_of_call(op, n, m);
    m->op = (uint16_t)op;
    m->recover = w[LIR_W_CODE] & LIR_R_RECOVER;
    for (uint32_t i = 0; i < n; i++)
        m->operand[i] = operand_of(k, lir_args(w)[i]);
}

/* Do the operands of a step that are this slot do no more than be called? */
static bool only_calls(const uint32_t *w, uint32_t slot)
{
    bool call = lir_step_of(w) == LIR_CALL;
    const ir_op_info *op = call ? &ir_ops[w[LIR_W_IMM]] : NULL;
    bool calls = call && op->fx & IR_FX_CALLS && !(op->fx & IR_FX_FRESH);
    for (uint32_t i = 0; i < w[LIR_W_NARGS]; i++)
        if (lir_args(w)[i] == slot && !(calls && op->takes[i] == IR_T_FUNCTION))
            return false;
    return true;
}

/* A closure that is only called is as good as another of the same lambda. */
static bool is_only_called(const maker *k, const uint32_t *w, uint32_t end)
{
    uint32_t slot = w[LIR_W_DST];
    const uint32_t *stop = k->l->word + end;
    for (w += lir_size(w); w < stop; w += lir_size(w)) {
        if (!only_calls(w, slot))
            return false;
        if (lir_step_of(w) != LIR_RETURN && w[LIR_W_DST] == slot)
            break;
    }
    return true;
}

static void add_step(maker *k, const uint32_t *w)
{
    add_fetches(k, w);
    add(k, STEP, w[LIR_W_DST])->word = w;
}

/* Is there a closure of the lambda for everybody? */
static bool share_closure(maker *k, const uint32_t *w, uint32_t end)
{
    uint32_t id = w[LIR_W_IMM];
    if (lir_step_of(w) != LIR_LAMBDA || w[LIR_W_NARGS]
        || !is_only_called(k, w, end))
        return false;
    closure *c = &k->to->closure[id];
    uint32_t aux = BT_F_LAMBDA | k->l->func[id].nparams << 8;
    *c = (closure){BT_HWORD(BT_H_FUN, aux, 1), bt_small(id)};
    k->to->value[id] = BT_ADDR(c);
    k->where[w[LIR_W_DST]] = operand_at(CLOSURE, id);
    return true;
}

/* The value of the last move is returned, and nobody else wants it. */
static void add_return(maker *k, const uint32_t *w, uint32_t first)
{
    uint32_t o = operand_of(k, *lir_args(w));
    move *m = k->n > first ? &k->to->move[k->n - 1] : NULL;
    if (m && m->kind != MOVE && m->kind != KEEP
        && o == operand_at(SLOT, m->dst))
        m->last = true;
    else
        add(k, RETURN, 0)->operand[0] = o;
}

/* False: the step is left to the interpreter of steps, and so its lambda. */
static bool add_any(maker *k, const uint32_t *w, uint32_t first, uint32_t end)
{
    lir_step step = lir_step_of(w);
    uint32_t dst = w[LIR_W_DST], imm = w[LIR_W_IMM];
    if (w[LIR_W_CODE] & LIR_R_POISON)
        return false;
    switch (step) {
    case LIR_ARG: k->where[dst] = operand_at(ARGUMENT, imm); return true;
    case LIR_CAPTURE: k->where[dst] = operand_at(CAPTURED, imm); return true;
    case LIR_MOVE:
    case LIR_KEEP:
        add(k, step == LIR_KEEP ? KEEP : MOVE, dst)->operand[0] =
            operand_of(k, *lir_args(w));
        break;
    case LIR_CALL: add_call(k, w); break;
    case LIR_RETURN: add_return(k, w, first); return true;
    default:
        if (lir_steps[step].kind != LIR_K_COMPUTE)
            return false;
        if (share_closure(k, w, end))
            return true;
        add_step(k, w);
    }
    k->where[dst] = operand_at(SLOT, dst);
    return true;
}

static void make_body(maker *k, uint32_t func)
{
    const lir_func *f = &k->l->func[func];
    body *b = &k->to->of[func];
    *b = (body){k->n, f->nslots, true};
    for (uint32_t i = 0; i < f->nslots; i++)
        k->where[i] = operand_at(SLOT, i);
    for (uint32_t at = f->begin[0]; b->made && at < f->end;
         at += lir_size(k->l->word + at))
        b->made = add_any(k, k->l->word + at, b->first, f->end);
    if (!b->made)
        k->n = b->first;
}

/* A step is a move at most: what is fetched for one had a step of its own. */
static bool make_room(maker *k)
{
    const lir_module *l = k->l;
    uint32_t slots = 0;
    for (uint32_t i = 0; i < l->m->func_count; i++)
        slots = l->func[i].nslots > slots ? l->func[i].nslots : slots;
    k->where = calloc(slots + 1u, sizeof *k->where);
    cg_body *b = k->to;
    size_t n = l->m->func_count + 1u;
    b->of = calloc(n, sizeof *b->of);
    b->closure = calloc(n, sizeof *b->closure);
    b->value = calloc(n, sizeof *b->value);
    b->move = malloc((l->nwords / LIR_HEAD + 1u) * sizeof *b->move);
    return k->where && b->of && b->closure && b->value && b->move;
}

cg_body *cg_bodies_make(const lir_module *l)
{
    maker k = {.l = l, .to = calloc(1, sizeof *k.to)};
    bool ok = k.to && make_room(&k);
    for (uint32_t i = 0; ok && i < l->m->func_count; i++)
        if (l->m->func[i]->is_lambda)
            make_body(&k, i);
    free(k.where);
    if (ok)
        return k.to;
    cg_bodies_free(k.to);
    return NULL;
}

void cg_bodies_free(cg_body *b)
{
    if (!b)
        return;
    free(b->move);
    free(b->of);
    free(b->closure);
    free(b->value);
    free(b);
}

/* ---- running ------------------------------------------------------------ */

static bt_val operand(const bt_val *const *place, uint32_t o)
{
    return place[o & ((1 << PLACE_BITS) - 1)][o >> PLACE_BITS];
}

static bt_val run_call(bt_vm *vm, const move *m, const bt_val *const *place,
                       bt_val a, bt_val b)
{
    bt_val r = bt_op_bare(vm, m->op, a, b, operand(place, m->operand[2]),
                          operand(place, m->operand[3]));
    return !r && m->recover ? bt_recover(vm, m->op) : r;
}

/* MISS: the form doesn't take the operands, or it declines. */
static bt_val run_form(bt_vm *vm, const move *m, bt_val a, bt_val b)
{
    if (!vm->compact || !bt_is_kind((bt_kind)m->kinds[0], a)
        || !bt_is_kind((bt_kind)m->kinds[1], b))
        return BT_MISS;
    bt_val r = bt_form_run(vm, m->form, a, b, 0, 0);
    if (r && r != BT_MISS && BT_IS_HEAP(r) && !bt_heap_is(r, BT_H_GRID))
        return BT_MISS;
    return r;
}

/* As bt_op_bare() does, but that no form takes a pair. */
static bt_val run_apply(bt_vm *vm, const move *m, bt_val a, bt_val b)
{
    if (BT_TAG(b) != BT_PAIR)
        return BT_MISS;
    vm->within++;
    bt_val r = bt_op_exact(vm, m->op, a, b, 0, 0);
    vm->within--;
    return r && BT_IS_HEAP(r) && !vm->within ? bt_compacted(vm, r) : r;
}

static bt_val run_step(bt_vm *vm, const move *m, bt_val *s)
{
    return bt_lir_step(vm, m->word, s) == BT_NEXT ? s[m->dst] : 0;
}

static bt_val keep(bt_vm *vm, bt_val v)
{
    if (v == BT_TRUE || (v != BT_FALSE && bt_truth(v)))
        return v;
    vm->err = BT_E_KEEP;
    return 0;
}

/* A shorter way to what the call gives, if there is one; MISS: it is made. */
static bt_val run_short(bt_vm *vm, const move *m, bt_val a, bt_val b)
{
    bt_val r = BT_MISS;
    switch (m->kind) {
    case SCALAR: r = bt_scalar(m->op, a, b); return r ? r : BT_MISS;
    case FORM: r = run_form(vm, m, a, b); break;
    case APPLY: r = run_apply(vm, m, a, b); break;
    default: break;
    }
    return !r && m->recover ? bt_recover(vm, m->op) : r;
}

/* s: the slots. */
static bt_val run_moves(bt_vm *vm, const move *m, const bt_val *const *place,
                        bt_val *s)
{
    bool counted = vm->counts;
    for (;; m++) {
        bt_val a = operand(place, m->operand[0]);
        bt_val b = operand(place, m->operand[1]), r = BT_MISS;
        switch (m->kind) {
        case STEP: r = run_step(vm, m, s); break;
        case MOVE: r = a; break;
        case KEEP: r = keep(vm, a); break;
        case RETURN: return a;
        default: r = counted ? BT_MISS : run_short(vm, m, a, b); break;
        }
        if (r == BT_MISS)
            r = run_call(vm, m, place, a, b);
        if (!r || m->last)
            return r;
        s[m->dst] = r;
    }
}

bt_val cg_body_run(const cg_body *b, bt_vm *vm, int64_t id,
                   const bt_val *capture, const bt_val *arg)
{
    static const bt_val nothing = 0;
    const body *f = &b->of[id];
    bt_val few[FEW], *s = few;
    if (!f->made)
        return bt_lir_lambda(vm, id, capture, arg, 0);
    if (f->nslots > FEW)
        s = bt_temp(vm, f->nslots * sizeof *s);
    const bt_val *const place[PLACES] = {s,       vm->program->konst, arg,
                                         capture, b->value,           &nothing};
    return s ? run_moves(vm, b->move + f->first, place, s) : 0;
}
