/* The text form: parsing. The text is untrusted; what this returns has
 * passed ir_verify. */
#include "edit.h"
#include "read.h"
#include "type.h"

#include <string.h>

static const char *const mnemonics[] = {
#define IR_INSTR(id, mnemonic, operands, imm, fx) mnemonic,
#include "instr.def"
#undef IR_INSTR
};
static const char *const inputs[] = {"task_id", "S", "I", "C", "log_path"};

/* ---- instructions ------------------------------------------------------- */

static bool find_name(reader *r, const char *const *names, uint32_t count,
                      uint32_t *out)
{
    const char *w;
    size_t n = ir_read_word(r, &w);
    for (uint32_t i = 0; n && i < count; i++)
        if (ir_word_is(w, n, names[i])) {
            *out = i;
            return true;
        }
    return ir_read_fail(r, "unknown name");
}

static bool param_imm(reader *r, uint32_t *imm)
{
    if (!r->f->is_lambda)
        return find_name(r, inputs, IR_INPUTS, imm);
    if (!ir_read_number(r, IR_MAX_ITEMS, imm))
        return false;
    *imm += IR_IN_ARG;
    return true;
}

static bool try_imm(reader *r, uint32_t *imm)
{
    uint32_t class = 0;
    if (!ir_read_expect(r, '('))
        return false;
    while (!ir_read_accept(r, ')')) {
        if ((*imm && !ir_read_expect(r, ','))
            || !find_name(r, ir_exc_names, IR_EXC_COUNT, &class))
            return false;
        *imm |= 1u << class;
    }
    return true;
}

static bool immediate(reader *r, uint32_t op, uint32_t *imm)
{
    switch (op) {
    case IR_PARAM: return param_imm(r, imm);
    case IR_CALL: return ir_read_op(r, imm);
    case IR_UNPACK:
    case IR_ITEM: return ir_read_number(r, IR_MAX_ITEMS, imm);
    case IR_LOOP:
    case IR_LAMBDA:
        return ir_read_expect(r, '@') && ir_read_number(r, UINT32_MAX, imm);
    case IR_RAISE: return find_name(r, ir_error_names, ir_error_count, imm);
    case IR_TRY: return try_imm(r, imm);
    default: return true;
    }
}

static bool operands(reader *r, ir_ref at)
{
    ir_instr *in = ir_at(r->f, at);
    for (;;) {
        ir_ref ref;
        ir_read_space(r);
        if (r->at >= r->end || strchr("\n;:{<", *r->at))
            return true;
        if ((in->nargs && !ir_read_expect(r, ',')) || !ir_read_operand(r, &ref))
            return false;
        if (r->f->placed == IR_SLOTTED && !IR_IS_CONST(ref)
            && ir_read_accept(r, '!'))
            ref |= IR_KILL_BIT;
        in->nargs++;
        ir_pool_add(r->f, ref);
    }
}

/* "{type}": of all instructions of a function that have values or of none. */
static bool type(reader *r, ir_ref at)
{
    ir_func *f = r->f;
    bool has_value = ir_has_slot(ir_at(f, at));
    if (has_value && !r->valued++)
        r->typed = ir_read_peek(r, '{');
    while (r->typed && r->type_cap < f->cap) /* for all instructions */
        f->type = ir_grow(r->m->arena, f->type, r->type_cap, &r->type_cap,
                          sizeof *f->type);
    return !has_value || !r->typed
           || (ir_read_expect(r, '{') && ir_type_read(r, &f->type[at])
               && ir_read_expect(r, '}'));
}

static bool read_is(reader *r, const char *text)
{
    const char *w;
    size_t n = ir_read_word(r, &w);
    return ir_word_is(w, n, text);
}

/* A word in <>, which may end names otherwise. */
static size_t mark_word(reader *r, const char **w)
{
    size_t n = ir_read_word(r, w);
    for (; n && (*w)[n - 1] == '>'; n--)
        r->at--;
    return n;
}

/* There is an order for each of so many instructions. */
static void grow_order(reader *r, uint32_t count)
{
    while (r->order_cap < count)
        r->f->order = ir_grow(r->m->arena, r->f->order, r->order_cap,
                              &r->order_cap, sizeof *r->f->order);
}

/* Words of ir_order_names with "of" between them: an order that is looked at,
 * of a value, of its elements, of theirs. */
static bool order(reader *r, ir_ref at)
{
    ir_func *f = r->f;
    uint32_t d = 0, word = 0;
    grow_order(r, f->count);
    do {
        const char *w;
        size_t n = mark_word(r, &w);
        for (word = 0; word <= IR_ORDER_SURE; word++)
            if (ir_word_is(w, n, ir_order_names[word]))
                break;
        if (word > IR_ORDER_SURE)
            return ir_read_fail(r, "expected no, perhaps or sure");
        f->order[at].at[d++] = (uint8_t)word;
    } while (d < IR_TYPE_DEPTH && !ir_read_peek(r, '>') && read_is(r, "of"));
    return true;
}

/* "<rows n>", "<order words>", both or nothing */
static bool marks(reader *r, ir_ref at)
{
    while (ir_read_accept(r, '<')) {
        const char *w;
        size_t n = ir_read_word(r, &w);
        bool ok = ir_word_is(w, n, "rows")
                      ? ir_read_number(r, UINT32_MAX, &ir_at(r->f, at)->region)
                  : ir_word_is(w, n, "order")
                      ? order(r, at)
                      : ir_read_fail(r, "expected rows or order");
        if (!ok || !ir_read_expect(r, '>'))
            return false;
    }
    return true;
}

/* ": level $slot": of all instructions of a function or of none. */
static bool place(reader *r, ir_ref at)
{
    ir_instr *in = ir_at(r->f, at);
    uint32_t level = 0;
    if (!r->f->placed && (at > 0 || !ir_read_peek(r, ':')))
        return true;
    if (!ir_read_expect(r, ':')
        || !find_name(r, ir_level_names, IR_LEVELS, &level))
        return false;
    in->level = (uint8_t)level;
    if (r->f->placed != IR_SLOTTED) {
        r->f->placed = IR_LEVELED;
        return true;
    }
    return !ir_has_slot(in)
           || (ir_read_expect(r, '$')
               && ir_read_number(r, IR_MAX_SLOTS, &in->slot));
}

/* "; name line:col" */
static bool note(reader *r, ir_ref at)
{
    ir_instr *in = ir_at(r->f, at);
    if (!ir_read_accept(r, ';'))
        return true;
    const char *w;
    size_t n = ir_read_word(r, &w);
    if (n)
        in->name = ir_symbol(r->m, w, n);
    else if (!ir_read_expect(r, '-'))
        return false;
    ir_read_space(r);
    if (r->at >= r->end || *r->at == '\n')
        return true;
    return ir_read_number(r, UINT32_MAX, &in->line) && ir_read_expect(r, ':')
           && ir_read_number(r, UINT32_MAX, &in->col);
}

/* Keep the matching of try, catch and end while reading. */
static bool match(reader *r, uint32_t op, ir_ref at)
{
    ir_instr *in = r->f->instr;
    if (op == IR_TRY) {
        if (r->open_try)
            return ir_read_fail(r, "try regions don't nest");
        r->open_try = at + 1;
    } else if (op == IR_CATCH) {
        if (!r->open_try || in[r->open_try - 1].match)
            return ir_read_fail(r, "catch without try");
        in[r->open_try - 1].match = at;
    } else if (op == IR_END) {
        if (!r->open_try || !in[r->open_try - 1].match)
            return ir_read_fail(r, "end without catch");
        in[at].match = r->open_try - 1;
        in[in[r->open_try - 1].match].match = at;
        r->open_try = 0;
    }
    return true;
}

static bool instruction(reader *r)
{
    uint32_t n = 0, op = 0, imm = 0;
    if (!ir_read_expect(r, '%') || !ir_read_number(r, UINT32_MAX, &n))
        return false;
    if (n != r->f->count)
        return ir_read_fail(r, "expected %%%u", r->f->count);
    if (!ir_read_expect(r, '=') || !find_name(r, mnemonics, IR_OPCODES, &op)
        || !immediate(r, op, &imm))
        return false;
    ir_ref at = ir_emit(r->f, (ir_opcode)op, imm, 0, 0);
    if (!match(r, op, at) || !operands(r, at) || !type(r, at) || !marks(r, at)
        || !place(r, at) || !note(r, at) || !ir_read_line_end(r))
        return false;
    r->defined = r->f->count;
    return true;
}

/* ---- functions ---------------------------------------------------------- */

static bool template_node(reader *r, int depth)
{
    if (depth > IR_MAX_NEST)
        return ir_read_fail(r, "nested too deeply");
    bool leaf_only = r->f->is_lambda; /* there "ret ()" is a constant */
    bool tuple = !leaf_only && ir_read_accept(r, '(');
    ir_ref leaf;
    if (!tuple && (leaf_only || !ir_read_accept(r, '['))) {
        if (!ir_read_operand(r, &leaf))
            return false;
        ir_out_add(r->f, IR_OUT_LEAF, 0, leaf);
        return true;
    }
    char close = tuple ? ')' : ']';
    uint32_t node = r->f->out_count, n = 0;
    bool comma = true;
    ir_out_add(r->f, tuple ? IR_OUT_TUPLE : IR_OUT_LIST, 0, 0);
    for (; !ir_read_accept(r, close); n++) {
        if ((!comma && !ir_read_fail(r, "expected ','"))
            || !template_node(r, depth + 1))
            return false;
        comma = ir_read_accept(r, ',');
    }
    if (tuple && n == 1 && !comma)
        return ir_read_fail(r, "a tuple of one is written (x,)");
    r->f->out[node].count = n;
    return true;
}

static bool signature(reader *r)
{
    if (!ir_read_expect(r, '('))
        return false;
    if (r->f->is_lambda)
        return ir_read_number(r, IR_MAX_ITEMS, &r->f->nparams)
               && ir_read_expect(r, ')');
    while (!ir_read_accept(r, ')')) {
        uint32_t input = 0;
        if ((r->f->inputs && !ir_read_expect(r, ','))
            || !find_name(r, inputs, IR_INPUTS, &input))
            return false;
        r->f->inputs |= (uint8_t)(1u << input);
    }
    return true;
}

/* "slots n base n n n", or nothing */
static bool frame(reader *r)
{
    const char *at = r->at;
    if (!read_is(r, "slots")) {
        r->at = at;
        return true;
    }
    r->f->placed = IR_SLOTTED;
    if (!ir_read_number(r, IR_MAX_SLOTS, &r->f->nslots))
        return false;
    if (!read_is(r, "base"))
        return ir_read_fail(r, "expected base");
    for (int i = 0; i < IR_LEVELS; i++)
        if (!ir_read_number(r, IR_MAX_SLOTS, &r->f->base[i]))
            return false;
    return true;
}

static bool head(reader *r)
{
    const char *w;
    uint32_t index = 0;
    size_t n = ir_read_word(r, &w);
    bool lambda = ir_word_is(w, n, "lambda");
    if (!lambda && !ir_word_is(w, n, "func"))
        return ir_read_fail(r, "expected func or lambda");
    if (!ir_read_expect(r, '@') || !ir_read_number(r, UINT32_MAX, &index))
        return false;
    if (index != r->m->func_count)
        return ir_read_fail(r, "expected @%u", r->m->func_count);
    n = ir_read_word(r, &w);
    if (n == 0)
        return ir_read_fail(r, "expected a name");
    r->f = ir_func_new(r->m, ir_copy(&r->scratch, w, n));
    r->f->is_lambda = lambda;
    return signature(r) && frame(r) && ir_read_expect(r, '{')
           && (!ir_read_accept(r, ';')
               || ir_read_number(r, UINT32_MAX, &r->f->line))
           && ir_read_line_end(r);
}

static bool function(reader *r)
{
    const char *w;
    if (!head(r))
        return false;
    r->open_try = r->defined = r->type_cap = r->valued = 0;
    r->order_cap = 0;
    r->typed = false;
    while (ir_read_peek(r, '%'))
        if (!instruction(r))
            return false;
    if (r->f->order)
        grow_order(r, r->f->count);
    size_t n = ir_read_word(r, &w);
    if (!ir_word_is(w, n, "ret"))
        return ir_read_fail(r, "expected an instruction or ret");
    return template_node(r, 0) && ir_read_line_end(r) && ir_read_expect(r, '}')
           && ir_read_line_end(r);
}

static void module(void *state)
{
    char message[256];
    reader *r = state;
    bool ok = ir_read_module(r, "module");
    while (ok && r->at < r->end)
        ok = function(r);
    if (ok && !ir_check(r->m, message, sizeof message))
        ir_read_fail(r, "%s", message);
}

ir_module *ir_parse(const char *file, const char *text, size_t len, char *err,
                    size_t err_size)
{
    reader r = {.at = text,
                .end = text + len,
                .file = file,
                .line = 1,
                .line_start = text,
                .err = err,
                .err_size = err_size};
    if (!ir_attempt(module, &r)) {
        r.failed = true;
        snprintf(err, err_size, "out of memory");
    }
    ir_arena_free(&r.scratch);
    if (!r.failed)
        return r.m;
    ir_module_free(r.m);
    return 0;
}
