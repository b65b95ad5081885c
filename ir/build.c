/* Building modules: symbols, interned constants, instructions. */
#include "arena.h"
#include "ir.h"

#include <stdlib.h>
#include <string.h>

/* ---- modules ------------------------------------------------------------ */

/* Open hash tables of indices into symbol[] and konst[]; ~0 is empty. */
typedef struct {
    uint32_t *slot;
    uint32_t mask, used;
} table;
struct ir_intern {
    table symbols, consts;
};

static void table_init(ir_arena *a, table *t, uint32_t size)
{
    t->slot = ir_alloc(a, size * sizeof *t->slot);
    memset(t->slot, 0xff, size * sizeof *t->slot);
    t->mask = size - 1;
    t->used = 0;
}

typedef struct {
    ir_module m;
    struct ir_intern intern;
    ir_arena arena, scratch;
} home;

typedef struct {
    home *h;
    const char *file;
} newborn;

static void fill(void *state)
{
    newborn *n = state;
    home *h = n->h;
    h->m.file = ir_copy(&h->arena, n->file, strlen(n->file));
    table_init(&h->arena, &h->intern.symbols, 256);
    table_init(&h->arena, &h->intern.consts, 256);
    ir_symbol(&h->m, "", 0);
}

ir_module *ir_module_new(ir_dialect d, const char *file)
{
    home *h = calloc(1, sizeof *h);
    if (!h)
        ir_no_memory();
    h->m.arena = &h->arena;
    h->m.scratch = &h->scratch;
    h->m.intern = &h->intern;
    h->m.dialect = d;
    newborn n = {h, file};
    if (ir_attempt(fill, &n))
        return &h->m;
    ir_module_free(&h->m);
    ir_no_memory();
}

void ir_module_free(ir_module *m)
{
    if (!m)
        return;
    ir_arena_free(m->arena);
    ir_arena_free(m->scratch);
    free(m);
}

void ir_func_clear(ir_func *f, uint32_t instrs, uint32_t operands)
{
    f->type = 0;
    f->order = 0;
    f->placed = IR_UNPLACED;
    f->count = f->pool_count = 0;
    f->cap = instrs;
    f->instr = ir_alloc(f->arena, instrs * sizeof *f->instr);
    /* Operands begin at pool + args, also where there are none. */
    f->pool_cap = operands + 1;
    f->pool = ir_alloc(f->arena, f->pool_cap * sizeof *f->pool);
}

ir_func *ir_func_new(ir_module *m, const char *name)
{
    enum { FEW = 4 };
    ir_func *f = ir_alloc(m->arena, sizeof *f);
    f->name = ir_copy(m->arena, name, strlen(name));
    f->arena = m->arena;
    ir_func_clear(f, FEW, FEW);
    m->func = ir_grow(m->arena, m->func, m->func_count, &m->func_cap,
                      sizeof *m->func);
    m->func[m->func_count++] = f;
    return f;
}

void ir_module_truncate(ir_module *m, uint32_t func_count)
{
    m->func_count = func_count;
}

/* ---- interning ---------------------------------------------------------- */

static uint64_t const_hash(const ir_const *k)
{
    uint64_t h = ir_hash(IR_HASH_SEED, &k->kind, sizeof k->kind);
    h = ir_hash(h, &k->num, sizeof k->num);
    if (k->kind == IR_K_STR)
        h = ir_hash(h, k->text, (size_t)k->num);
    return ir_hash(h, k->item, k->count * sizeof *k->item);
}

static bool const_equal(const ir_const *a, const ir_const *b)
{
    if (a->kind != b->kind || a->num != b->num || a->count != b->count)
        return false;
    if (a->kind == IR_K_STR)
        return memcmp(a->text, b->text, (size_t)a->num) == 0;
    return a->count == 0
           || memcmp(a->item, b->item, a->count * sizeof *a->item) == 0;
}

static uint64_t symbol_hash(const char *name, size_t len)
{
    return ir_hash(IR_HASH_SEED, name, len);
}

/* A table of so many slots; hash_of gives an index's hash. */
static void table_resize(ir_module *m, table *t, uint32_t size,
                         uint64_t (*hash_of)(const ir_module *, uint32_t))
{
    table old = *t;
    table_init(m->arena, t, size);
    t->used = old.used;
    for (uint32_t i = 0; i <= old.mask; i++)
        if (old.slot[i] != IR_NONE_REF) {
            uint64_t h = hash_of(m, old.slot[i]);
            while (t->slot[h & t->mask] != IR_NONE_REF)
                h++;
            t->slot[h & t->mask] = old.slot[i];
        }
}

/* Double the table when it is half full. */
static void table_room(ir_module *m, table *t,
                       uint64_t (*hash_of)(const ir_module *, uint32_t))
{
    if (++t->used * 2 > t->mask)
        table_resize(m, t, (t->mask + 1) * 2, hash_of);
}

static uint64_t hash_of_symbol(const ir_module *m, uint32_t i)
{
    return symbol_hash(m->symbol[i], strlen(m->symbol[i]));
}

static uint64_t hash_of_const(const ir_module *m, uint32_t i)
{
    return const_hash(&m->konst[i]);
}

void ir_expect_symbols(ir_module *m, uint32_t n)
{
    table *t = &m->intern->symbols;
    uint32_t size = t->mask + 1;
    while (size / 2 <= n && size < 1u << 30)
        size *= 2;
    if (size > t->mask + 1)
        table_resize(m, t, size, hash_of_symbol);
}

uint32_t ir_symbol(ir_module *m, const char *name, size_t len)
{
    table *t = &m->intern->symbols;
    table_room(m, t, hash_of_symbol);
    uint64_t h = symbol_hash(name, len);
    for (; t->slot[h & t->mask] != IR_NONE_REF; h++) {
        const char *s = m->symbol[t->slot[h & t->mask]];
        if (strncmp(s, name, len) == 0 && s[len] == 0) {
            t->used--;
            return t->slot[h & t->mask];
        }
    }
    m->symbol = ir_grow(m->arena, m->symbol, m->symbol_count, &m->symbol_cap,
                        sizeof *m->symbol);
    m->symbol[m->symbol_count] = ir_copy(m->arena, name, len);
    return t->slot[h & t->mask] = m->symbol_count++;
}

static ir_ref intern(ir_module *m, ir_const k)
{
    table *t = &m->intern->consts;
    table_room(m, t, hash_of_const);
    uint64_t h = const_hash(&k);
    for (; t->slot[h & t->mask] != IR_NONE_REF; h++)
        if (const_equal(&m->konst[t->slot[h & t->mask]], &k)) {
            t->used--;
            return t->slot[h & t->mask] | IR_CONST_BIT;
        }
    if (k.kind == IR_K_STR)
        k.text = ir_copy(m->arena, k.text, (size_t)k.num);
    if (k.count)
        k.item = memcpy(ir_alloc(m->arena, k.count * sizeof *k.item), k.item,
                        k.count * sizeof *k.item);
    m->konst = ir_grow(m->arena, m->konst, m->const_count, &m->const_cap,
                       sizeof *m->konst);
    m->konst[m->const_count] = k;
    t->slot[h & t->mask] = m->const_count++;
    return t->slot[h & t->mask] | IR_CONST_BIT;
}

ir_ref ir_int(ir_module *m, int64_t v)
{
    return intern(m, (ir_const){.kind = IR_K_INT, .num = v});
}

ir_ref ir_str(ir_module *m, const char *utf8, size_t len)
{
    return intern(
        m, (ir_const){.kind = IR_K_STR, .num = (int64_t)len, .text = utf8});
}

ir_ref ir_simple(ir_module *m, ir_const_kind k)
{
    return intern(m, (ir_const){.kind = k});
}

ir_ref ir_opref(ir_module *m, uint32_t op)
{
    return intern(m, (ir_const){.kind = IR_K_OP, .num = op});
}

ir_ref ir_seq_const(ir_module *m, ir_const_kind k, const ir_ref *item,
                    uint32_t n)
{
    ir_const c = {.kind = k, .item = item, .count = n, .size = 1};
    for (uint32_t i = 0; i < n; i++) {
        const ir_const *part = &m->konst[IR_INDEX(item[i])];
        uint32_t leaves = part->size ? part->size : 1;
        c.size = c.size > UINT32_MAX - leaves ? UINT32_MAX : c.size + leaves;
        c.depth = c.depth > part->depth ? c.depth : part->depth + 1;
    }
    return intern(m, c);
}

/* ---- instructions ------------------------------------------------------- */

void ir_pool_add(ir_func *f, ir_ref r)
{
    f->pool = ir_grow(f->arena, f->pool, f->pool_count, &f->pool_cap,
                      sizeof *f->pool);
    f->pool[f->pool_count++] = r;
}

ir_ref ir_emit(ir_func *f, ir_opcode op, uint32_t imm, const ir_ref *arg,
               uint32_t n)
{
    f->instr = ir_grow(f->arena, f->instr, f->count, &f->cap, sizeof *f->instr);
    uint32_t args = f->pool_count;
    for (uint32_t i = 0; i < n; i++)
        ir_pool_add(f, arg[i]);
    f->instr[f->count] = (ir_instr){.op = (uint8_t)op,
                                    .nargs = n,
                                    .args = args,
                                    .imm = imm,
                                    .slot = IR_NONE_REF};
    return f->count++;
}

ir_instr *ir_at(ir_func *f, ir_ref r)
{
    return &f->instr[IR_INDEX(r)];
}

uint32_t ir_try_begin(ir_func *f, uint32_t caught)
{
    return ir_emit(f, IR_TRY, caught, 0, 0);
}

void ir_try_catch(ir_func *f, uint32_t begin)
{
    uint32_t at = ir_emit(f, IR_CATCH, 0, 0, 0);
    f->instr[begin].match = at;
}

void ir_try_end(ir_func *f, uint32_t begin)
{
    uint32_t at = ir_emit(f, IR_END, 0, 0, 0);
    f->instr[f->instr[begin].match].match = at;
    f->instr[at].match = begin;
}

void ir_out_add(ir_func *f, ir_out_kind k, uint32_t count, ir_ref leaf)
{
    f->out =
        ir_grow(f->arena, f->out, f->out_count, &f->out_cap, sizeof *f->out);
    f->out[f->out_count++] =
        (ir_out){.kind = (uint8_t)k, .count = count, .ref = leaf};
}

bool ir_const_is_wide(const ir_module *m, ir_ref r)
{
    const ir_const *c = &m->konst[IR_INDEX(r)];
    if (c->kind == IR_K_INT)
        return c->num < IR_INT_MIN || c->num > IR_INT_MAX;
    for (uint32_t i = 0; i < c->count; i++)
        if (ir_const_is_wide(m, c->item[i]))
            return true;
    return false;
}
