/* The module's constants as values, in an arena of their own. */
#include "codegen.h"
#include <stdlib.h>
#include <string.h>

/* Room that one constant takes at most. */
static size_t const_bytes(const ir_const *k)
{
    size_t head = sizeof(bt_obj);
    if (k->kind == IR_K_STR)
        return head + (((size_t)k->num + 7) & ~(size_t)7);
    return head + k->count * sizeof(bt_val)
           + (k->kind == IR_K_TUPLE ? sizeof(bt_grid) : 0);
}

/* An int that is too wide is poison, and so is what contains it. */
static bt_val make_seq(bt_vm *vm, const bt_val *value, const ir_const *k,
                       bt_val *item)
{
    for (uint32_t i = 0; i < k->count; i++)
        item[i] = value[IR_INDEX(k->item[i])];
    bt_val bad = bt_poison(item, (int)k->count);
    if (bad)
        return bad;
    return k->kind == IR_K_LIST
               ? bt_list(vm, item, k->count)
               : bt_compacted(vm, bt_tuple(vm, item, k->count));
}

static bt_val make_const(bt_vm *vm, const bt_val *value, const ir_const *k,
                         bt_val *item)
{
    switch (k->kind) {
    case IR_K_FALSE: return BT_FALSE;
    case IR_K_TRUE: return BT_TRUE;
    case IR_K_INT:
        if (k->num < BT_INT_MIN || k->num > BT_INT_MAX)
            return bt_errval(BT_E_INT, 0);
        return bt_small(k->num);
    case IR_K_STR: return bt_string(vm, k->text, k->num);
    case IR_K_TUPLE:
    case IR_K_LIST: return make_seq(vm, value, k, item);
    case IR_K_OP: return bt_opref((uint32_t)k->num);
    default: return BT_NONE;
    }
}

/* Arena, then the items of the sequence being made. */
static char *const_memory(const ir_module *m, size_t *arena)
{
    size_t longest = 0;
    *arena = 0;
    for (uint32_t i = 0; i < m->const_count; i++) {
        *arena += const_bytes(&m->konst[i]);
        if (m->konst[i].count > longest)
            longest = m->konst[i].count;
    }
    return malloc(*arena + longest * sizeof(bt_val) + 1);
}

bool cg_consts_make(cg_consts *c, const ir_module *m)
{
    size_t arena;
    char *memory = const_memory(m, &arena);
    bt_vm vm;
    c->memory = memory;
    c->value = calloc((size_t)m->const_count + 1, sizeof(bt_val));
    if (!memory || !c->value) {
        cg_consts_free(c);
        return false;
    }
    bt_vm_open(&vm, memory, memory + arena);
    vm.compact = 1; /* where values are exact, primitives see through them */
    bt_val *item = (bt_val *)(void *)vm.end;
    for (uint32_t i = 0; i < m->const_count; i++)
        c->value[i] = make_const(&vm, c->value, &m->konst[i], item);
    return true;
}

void cg_consts_free(cg_consts *c)
{
    free(c->memory);
    free(c->value);
    memset(c, 0, sizeof *c);
}
