/* Any bytes as LIR text: what parses is printed and parsed again to the same
 * text, and all its levels can be run, which gives every output a value. */
#include "codegen/codegen.h"
#include "fuzz.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ARENA = 1 << 20 };

static char *print(const lir_module *l, size_t *len)
{
    char *text = NULL;
    FILE *to = open_memstream(&text, len);
    if (!to)
        abort();
    lir_print(l, to);
    fclose(to);
    return text;
}

static void check_again(const lir_module *l)
{
    char err[256];
    ir_module *m;
    size_t len1, len2;
    char *first = print(l, &len1);
    lir_module *again = lir_parse("again", first, len1, &m, err, sizeof err);
    if (!again) {
        fprintf(stderr, "%s\n%s", err, first);
        abort();
    }
    char *second = print(again, &len2);
    if (len1 != len2 || memcmp(first, second, len1) != 0) {
        fprintf(stderr, "printed once:\n%stwice:\n%s", first, second);
        abort();
    }
    lir_free(again);
    ir_module_free(m);
    free(first);
    free(second);
}

/* ---- running ------------------------------------------------------------ */

static void bind(bt_vm *vm, bt_val *in)
{
    bt_val row[3] = {bt_pair_raw(1, 2), bt_pair_raw(0, 2), bt_pair_raw(1, 1)};
    for (int i = 0; i < IR_INPUTS; i++)
        in[i] = BT_NONE;
    in[IR_IN_I] = bt_tuple(vm, row, 3);
    in[IR_IN_C] = in[IR_IN_I];
    in[IR_IN_S] = bt_tuple(vm, &in[IR_IN_I], 1);
}

static void check_outputs(const lir_module *l, const lir_func *f,
                          const bt_vm *vm, const bt_val *frame)
{
    for (uint32_t i = 0; vm->limit == BT_NO_LIMIT && i < f->nout; i++)
        if (!frame[l->out[f->out + i]]) {
            fprintf(stderr, "output %u has no value\n", i);
            abort();
        }
}

/* Each level twice: a level leaves what those before it have computed. */
static void run(const cg_code *c, const lir_module *l, uint32_t func, bt_vm *vm)
{
    const lir_func *f = &l->func[func];
    bt_val in[IR_INPUTS], *frame = calloc(f->nslots + 1u, sizeof *frame);
    if (!frame)
        abort();
    cg_vm_reset(vm);
    bind(vm, in);
    for (int level = 0; level < 2 * IR_LEVELS; level++) {
        uint32_t base = f->base[level / 2];
        memset(frame + base, 0, (f->nslots - base) * sizeof *frame);
        cg_vm_budget(vm, 0.005);
        bt_level_begin(vm, frame, f->nslots);
        cg_interp.run(c, func, (ir_level)(level / 2), vm, in, frame);
    }
    check_outputs(l, f, vm, frame);
    free(frame);
}

static void run_all(const lir_module *l)
{
    char err[256];
    bt_vm vm;
    cg_code *c = cg_interp.compile(l, NULL, err, sizeof err);
    if (!c || !cg_vm_init(&vm, ARENA))
        abort();
    vm.safe = l->m->dialect == IR_TOK;
    for (uint32_t i = 0; i < 2 * l->m->func_count; i++) {
        vm.isolate = i & 1;
        if (!l->m->func[i / 2]->is_lambda)
            run(c, l, i / 2, &vm);
    }
    cg_vm_free(&vm);
    cg_interp.free(c);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char err[256];
    ir_module *m;
    lir_module *l =
        lir_parse("fuzz.lir", (const char *)data, size, &m, err, sizeof err);
    if (l) {
        check_again(l);
        run_all(l);
        lir_free(l);
        ir_module_free(m);
    }
    return 0;
}
