/* One module put behind another: many programs as one. */
#include "arena.h"
#include "ir.h"

#include <string.h>

typedef struct {
    ir_module *to; /* NULL: to be made */
    const char *prefix;
    const ir_module *from;
    ir_ref *konst;    /* by number in from: the same constant in to */
    uint32_t *symbol; /* likewise */
    uint32_t base;    /* number in to of from's first function */
} transfer;

static ir_ref moved_ref(const transfer *t, ir_ref r)
{
    return IR_IS_CONST(r) ? t->konst[IR_INDEX(r)] : r;
}

/* Items of a constant are earlier constants. */
static ir_ref move_const(transfer *t, const ir_const *k)
{
    switch (k->kind) {
    case IR_K_INT: return ir_int(t->to, k->num);
    case IR_K_STR: return ir_str(t->to, k->text, (size_t)k->num);
    case IR_K_OP: return ir_opref(t->to, (uint32_t)k->num);
    case IR_K_TUPLE:
    case IR_K_LIST: break;
    default: return ir_simple(t->to, k->kind);
    }
    ir_ref *item = ir_alloc(t->from->scratch, k->count * sizeof *item);
    for (uint32_t i = 0; i < k->count; i++)
        item[i] = moved_ref(t, k->item[i]);
    return ir_seq_const(t->to, k->kind, item, k->count);
}

static void move_code(const transfer *t, ir_func *g, const ir_func *f)
{
    ir_ref *arg = ir_alloc(t->from->scratch, f->pool_count * sizeof *arg);
    for (uint32_t i = 0; i < f->pool_count; i++)
        arg[i] = moved_ref(t, f->pool[i]);
    for (uint32_t i = 0; i < f->count; i++) {
        const ir_instr *in = &f->instr[i];
        ir_ref r =
            ir_emit(g, (ir_opcode)in->op, in->imm, arg + in->args, in->nargs);
        ir_instr *copy = ir_at(g, r);
        uint32_t args = copy->args;
        *copy = *in;
        copy->args = args;
        copy->name = t->symbol[in->name];
        if (in->op == IR_LAMBDA || in->op == IR_LOOP)
            copy->imm += t->base;
    }
    for (uint32_t i = 0; i < f->out_count; i++)
        ir_out_add(g, (ir_out_kind)f->out[i].kind, f->out[i].count,
                   moved_ref(t, f->out[i].ref));
}

static void move_func(const transfer *t, const ir_func *f)
{
    const char *prefix = t->prefix;
    size_t room = strlen(prefix) + strlen(f->name) + 2;
    char *name = ir_alloc(t->from->scratch, room);
    bool plain = f->is_lambda || !*prefix;
    snprintf(name, room, "%s%s%s", plain ? "" : prefix, plain ? "" : ":",
             f->name);
    ir_func *g = ir_func_new(t->to, name);
    ir_func_clear(g, f->count, f->pool_count);
    g->is_lambda = f->is_lambda;
    g->lifted = f->lifted;
    g->nparams = f->nparams;
    g->inputs = f->inputs;
    g->line = f->line;
    g->placed = f->placed;
    g->nslots = f->nslots;
    memcpy(g->base, f->base, sizeof g->base);
    move_code(t, g, f);
    if (f->order)
        g->order =
            memcpy(ir_alloc(t->to->arena, (f->count + 1u) * sizeof *g->order),
                   f->order, f->count * sizeof *g->order);
    if (f->type)
        g->type =
            memcpy(ir_alloc(t->to->arena, (f->count + 1u) * sizeof *g->type),
                   f->type, f->count * sizeof *g->type);
}

static void move_all(void *state)
{
    transfer *t = state;
    const ir_module *from = t->from;
    if (!t->to)
        t->to = ir_module_new(from->dialect, from->file);
    ir_expect_symbols(t->to, t->to->symbol_count + from->symbol_count);
    t->konst = ir_alloc(from->scratch, from->const_count * sizeof *t->konst);
    t->symbol = ir_alloc(from->scratch, from->symbol_count * sizeof *t->symbol);
    for (uint32_t i = 0; i < from->const_count; i++)
        t->konst[i] = move_const(t, &from->konst[i]);
    for (uint32_t i = 0; i < from->symbol_count; i++)
        t->symbol[i] =
            ir_symbol(t->to, from->symbol[i], strlen(from->symbol[i]));
    for (uint32_t i = 0; i < from->func_count; i++)
        move_func(t, from->func[i]);
}

bool ir_module_append(ir_module **to, const ir_module *from, const char *prefix)
{
    uint32_t base = *to ? (*to)->func_count : 0;
    transfer t = {.to = *to, .from = from, .prefix = prefix, .base = base};
    bool ok = ir_attempt(move_all, &t);
    ir_arena_clear(from->scratch);
    if (ok)
        *to = t.to;
    else if (*to)
        ir_module_truncate(*to, base);
    else
        ir_module_free(t.to);
    return ok;
}
