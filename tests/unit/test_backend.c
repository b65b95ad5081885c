/* What instructions mean, on the back end named by the argument. Programs are
 * IR text; what they return is compared as Python's repr. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include "codegen/codegen.h"
#include "runtime/format.h"

static const cg_backend *backend; /* the one under test */

typedef struct {
    const char *dialect, *code; /* a module's head is put before the code */
    bool isolate, optimize;
    const char *expect;
} program;

/* Levels and slots only, or all passes. */
static ir_module *make_module(const program *p)
{
    char text[4000], err[300];
    ir_eval eval = {NULL, cg_eval};
    ir_pass_options o = {.eval = &eval, .isolate = p->isolate, .verify = true};
    snprintf(text, sizeof text, "module %s 'x'\n%s", p->dialect, p->code);
    ir_module *m = ir_parse("x", text, strlen(text), err, sizeof err);
    if (!m)
        fail_msg("%s\n%s", err, text);
    if (p->optimize) {
        assert_true(ir_optimize(m, &o));
        return m;
    }
    assert_true(ir_place(m));
    return m;
}

static void bind(bt_vm *vm, bt_val *in)
{
    bt_val row[2] = {bt_pair_raw(1, 2), bt_pair_raw(3, 4)};
    for (int i = 0; i < IR_INPUTS; i++)
        in[i] = BT_NONE;
    in[IR_IN_I] = bt_tuple(vm, row, 2);
    in[IR_IN_C] = bt_small(5);
    in[IR_IN_S] = BT_UNIT;
}

static void format(const ir_module *m, bt_vm *vm, const bt_val *frame,
                   rt_text *out)
{
    const ir_func *f = m->func[0];
    cg_consts k;
    bt_val leaf[32];
    uint32_t n = 0;
    assert_true(cg_consts_make(&k, m));
    for (uint32_t i = 0; i < f->out_count; i++)
        if (f->out[i].kind == IR_OUT_LEAF)
            leaf[n++] = IR_IS_CONST(f->out[i].ref)
                            ? k.value[IR_INDEX(f->out[i].ref)]
                            : frame[f->instr[IR_INDEX(f->out[i].ref)].slot];
    fmt_counts counts = {0};
    fmt_call call = {m, f, leaf, 0, vm->limit, vm->limit_err, &counts, vm};
    assert_true(rt_format_value(out, BATT_REPR, &call, 1 << 20));
    cg_consts_free(&k);
}

/* Run steps that were made from m. */
static void check_steps(const program *p, const ir_module *m,
                        const lir_module *l)
{
    char err[300] = "";
    bt_vm vm;
    bt_val in[IR_INPUTS];
    rt_text out = {0};
    if (!lir_verify(l, err, sizeof err))
        fail_msg("%s", err);
    cg_code *code = backend->compile(l, NULL, err, sizeof err);
    if (!code)
        fail_msg("%s", err);
    assert_true(cg_vm_init(&vm, 1 << 20));
    vm.safe = m->dialect == IR_TOK;
    vm.isolate = p->isolate;
    bind(&vm, in);
    bt_val *frame = calloc(m->func[0]->nslots + 1, sizeof *frame);
    for (int level = 0; level < IR_LEVELS; level++) {
        bt_level_begin(&vm, frame, m->func[0]->nslots);
        backend->run(code, 0, (ir_level)level, &vm, in, frame);
    }
    format(m, &vm, frame, &out);
    if (out.len != strlen(p->expect)
        || memcmp(out.data, p->expect, out.len) != 0)
        fail_msg("%s: expected %s, got %.*s\n%s", backend->name, p->expect,
                 (int)out.len, out.data, p->code);
    rt_text_free(&out);
    free(frame);
    cg_vm_free(&vm);
    backend->free(code);
}

static char *print(const lir_module *l, size_t *len)
{
    char *text = NULL;
    FILE *to = open_memstream(&text, len);
    assert_non_null(to);
    lir_print(l, to);
    fclose(to);
    return text;
}

/* The steps as text, read again, are the same and do the same. */
static void check_text(const program *p, const ir_module *m,
                       const lir_module *l)
{
    char err[300] = "";
    size_t len, len2;
    ir_module *names;
    char *text = print(l, &len);
    lir_module *again = lir_parse("x", text, len, &names, err, sizeof err);
    if (!again)
        fail_msg("%s\n%s", err, text);
    char *second = print(again, &len2);
    assert_string_equal(text, second);
    check_steps(p, m, again);
    free(text);
    free(second);
    lir_free(again);
    ir_module_free(names);
}

static void check(const program *p)
{
    ir_module *m = make_module(p);
    lir_module *l = lir_lower(m);
    assert_non_null(l);
    check_steps(p, m, l);
    check_text(p, m, l);
    lir_free(l);
    ir_module_free(m);
}

static const program programs[] = {
    /* values */
    {"tok",
     "func @0 f(I, C) {\n %0 = param I\n %1 = param C\n"
     " %2 = tuple %0, %1, 'a'\n %3 = list %2, None\n"
     " ret (%3, [%1])\n}\n",
     0, 0, "([(((1, 2), (3, 4)), 5, 'a'), None], [5])"},
    {"tok",
     "func @0 f(I) {\n %0 = param I\n %1 = unpack 2 %0\n"
     " %2 = item 1 %1\n %3 = item 0 %1\n %4 = index %0, -1\n"
     " %5 = neg True\n ret (%2, %3, %4, %5)\n}\n",
     0, 0, "((3, 4), (1, 2), (3, 4), -1)"},
    {"tok",
     "func @0 f(I) {\n %0 = tuple 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11\n"
     " %1 = unpack 11 %0\n %2 = item 10 %1\n ret %2\n}\n",
     0, 0, "11"},
    {"tok",
     "func @0 f(I) {\n %0 = default tok.size\n"
     " %1 = default tok.initset\n %2 = default 3\n"
     " %3 = default tok.compose\n ret (%0, %1, %2, %3)\n}\n",
     0, 0, "(0, frozenset(), (), <function>)"},
    /* calls */
    {"tok",
     "func @0 f(C) {\n %0 = param C\n %1 = call tok.add %0, 1\n"
     " %2 = invoke tok.add, %0, 1\n %3 = invoke tok.add, %0\n"
     " ret (%1, %2, %3)\n}\n",
     0, 0, "(6, 6, ())"},
    {"arc",
     "func @0 f(C) {\n %0 = param C\n %1 = invoke arc.add, %0\n"
     " ret (%0, %1)\n}\n",
     0, 0, "!TypeError"},
    {"arc",
     "func @0 f(C) {\n %0 = param C\n %1 = invoke arc.add, %0\n"
     " ret (%0, %1)\n}\n",
     1, 0, "(5, !TypeError)"},
    /* the first exception in program order, over levels */
    {"arc",
     "func @0 f(S, I, C) {\n %0 = param C\n %1 = param S\n"
     " %2 = call arc.divide %0, 0\n %3 = invoke %1\n ret 1\n}\n",
     0, 0, "!ZeroDivisionError"},
    {"arc",
     "func @0 f(S, I, C) {\n %0 = param C\n %1 = param S\n"
     " %2 = invoke %1\n %3 = call arc.divide %0, 0\n ret 1\n}\n",
     0, 0, "!TypeError"},
    {"arc",
     "func @0 f(I, C) {\n %0 = param C\n %1 = raise UNBOUND\n"
     " %2 = call arc.divide %0, 0\n ret 1\n}\n",
     0, 0, "!UnboundLocalError"},
    /* try */
    {"arc",
     "func @0 f(C) {\n %0 = param C\n"
     " %1 = try (ZeroDivisionError)\n %2 = call arc.divide %0, 0\n"
     " %3 = catch\n %4 = neg %0\n %5 = end\n %6 = phi %2, %4\n"
     " ret %6\n}\n",
     0, 0, "-5"},
    {"arc",
     "func @0 f(C) {\n %0 = param C\n"
     " %1 = try (ZeroDivisionError)\n %2 = call arc.divide %0, 2\n"
     " %3 = catch\n %4 = neg %0\n %5 = end\n %6 = phi %2, %4\n"
     " ret %6\n}\n",
     0, 0, "2"},
    {"arc",
     "func @0 f(C) {\n %0 = param C\n"
     " %1 = try (TypeError)\n %2 = call arc.divide %0, 0\n"
     " %3 = catch\n %4 = neg %0\n %5 = end\n %6 = phi %2, %4\n"
     " ret %6\n}\n",
     0, 0, "!ZeroDivisionError"},
    {"arc",
     "func @0 f(C) {\n %0 = param C\n"
     " %1 = try (TypeError)\n %2 = call arc.divide %0, 0\n"
     " %3 = neg 1\n %4 = catch\n %5 = end\n %6 = phi %3, 7\n"
     " %7 = phi 8, 9\n ret (%0, %6, %7)\n}\n",
     1, 0, "(5, !ZeroDivisionError, !ZeroDivisionError)"},
    {"arc",
     "func @0 f(C) {\n %0 = param C\n"
     " %1 = try (TypeError)\n %2 = invoke %0\n"
     " %3 = catch\n %4 = call arc.divide %0, 0\n %5 = end\n"
     " %6 = phi %2, %4\n ret (%6, 1)\n}\n",
     1, 0, "(!ZeroDivisionError, 1)"},
    /* poison */
    {"arc",
     "func @0 f(C) {\n %0 = param C\n %1 = call arc.divide %0, 0\n"
     " %2 = invoke %0\n %3 = tuple %2, %1\n %4 = tuple %2\n"
     " ret (%3, %4)\n}\n",
     1, 0, "(!ZeroDivisionError, !TypeError)"},
    {"arc",
     "func @0 f(C) {\n %0 = param C\n %1 = call arc.divide %0, 0\n"
     " %2 = try (ZeroDivisionError)\n %3 = neg %1\n %4 = catch\n"
     " %5 = end\n %6 = phi %3, 4\n ret (%6, 2)\n}\n",
     1, 0, "(!ZeroDivisionError, 2)"},
    {"arc", /* the closure is poison before it calls anything */
     "func @0 f(C) {\n %0 = param C\n %1 = call arc.divide %0, 0\n"
     " %2 = call arc.rbind arc.add, %1\n"
     " %3 = call arc.compose %2, arc.merge\n %4 = try (TypeError)\n"
     " %5 = invoke %3, (1, 1)\n %6 = catch\n %7 = end\n"
     " %8 = phi %5, 4\n ret (%8, 2)\n}\n",
     1, 0, "(!ZeroDivisionError, 2)"},
    {"tok",
     "func @0 f(C) {\n %0 = param C\n"
     " %1 = call tok.multiply 1152921504606846975, %0\n"
     " %2 = call tok.add %1, 1\n %3 = call tok.add %0, 1\n"
     " ret (%2, %3)\n}\n",
     0, 0, "(!Budget, 6)"},
    {"tok",
     "func @0 f(C) {\n %0 = neg 9000000000000000000\n"
     " %1 = lambda @1\n %2 = invoke %1\n ret (%0, %2, 1)\n}\n"
     "lambda @1 g(0) {\n"
     " %0 = call tok.add 9000000000000000000, 1\n ret %0\n}\n",
     0, 0, "(!Budget, !Budget, 1)"},
    /* lambdas */
    {"tok",
     "func @0 f(C) {\n %0 = param C\n %1 = lambda @1 %0, 10\n"
     " %2 = invoke %1, 100, 1000\n %3 = lambda @2 %1\n"
     " %4 = call tok.apply %3, (1, 2)\n ret (%2, %4)\n}\n"
     "lambda @1 g(2) {\n %0 = param 0\n %1 = param 1\n"
     " %2 = param 2\n %3 = param 3\n %4 = tuple %0, %1, %2, %3\n"
     " ret %4\n}\n"
     "lambda @2 h(1) {\n %0 = param 0\n %1 = param 1\n"
     " %2 = invoke %1, %0, 7\n %3 = lambda @2 %1\n %4 = index %2, 0\n"
     " ret %4\n}\n",
     0, 0, "((100, 1000, 5, 10), (1, 2))"},
    {"arc",
     "func @0 f(C) {\n %0 = param C\n %1 = lambda @1 %0\n"
     " %2 = invoke %1, 0\n ret 1\n}\n"
     "lambda @1 g(1) {\n %0 = param 0\n %1 = param 1\n"
     " %2 = call arc.divide %1, %0\n ret %2\n}\n",
     0, 0, "!ZeroDivisionError"},
    {"arc",
     "func @0 f(C) {\n %0 = param C\n %1 = lambda @1\n"
     " %2 = invoke %1, 0\n ret 1\n}\n"
     "lambda @1 g(2) {\n %0 = param 0\n ret %0\n}\n",
     0, 0, "!TypeError"},
    {"tok",
     "func @0 f(C) {\n %0 = param C\n %1 = lambda @1\n"
     " %2 = invoke %1, 3\n ret (%2, 1)\n}\n"
     "lambda @1 g(1) {\n %0 = param 0\n %1 = lambda @1\n"
     " %2 = invoke %1, %0\n ret %2\n}\n",
     0, 0, "(!Budget, 1)"},
    /* bodies: what captures nothing and is only called is one closure, ... */
    {"arc",
     "func @0 f(I) {\n %0 = param I\n %1 = lambda @1\n"
     " %2 = call arc.apply %1, %0\n ret %2\n}\n"
     "lambda @1 g(1) {\n %0 = param 0\n %1 = lambda @2\n"
     " %2 = call arc.apply %1, %0\n %3 = call arc.astuple %0, 7\n"
     " %4 = tuple %2, %0, %3\n ret %4\n}\n"
     "lambda @2 h(1) {\n %0 = param 0\n %1 = call arc.double %0\n"
     " ret %1\n}\n",
     0, 0, "(((2, 4), (1, 2), ((1, 2), 7)), ((6, 8), (3, 4), ((3, 4), 7)))"},
    /* ... else it is another one each time */
    {"arc",
     "func @0 f(C) {\n %0 = lambda @1\n %1 = invoke %0, 1\n"
     " %2 = invoke %0, 1\n %3 = call arc.equality %1, %2\n"
     " %4 = call arc.equality %1, %1\n ret (%3, %4)\n}\n"
     "lambda @1 g(1) {\n %0 = param 0\n %1 = lambda @2\n"
     " %2 = call arc.apply %1, (1, 2)\n ret %1\n}\n"
     "lambda @2 h(1) {\n %0 = param 0\n %1 = call arc.double %0\n"
     " ret %1\n}\n",
     0, 0, "(False, True)"},
    {"arc",
     "func @0 f(I) {\n %0 = param I\n %1 = lambda @1\n"
     " %2 = call arc.apply %1, ((1, 2), (3, 'x'))\n ret %2\n}\n"
     "lambda @1 g(1) {\n %0 = param 0\n %1 = lambda @2\n"
     " %2 = call arc.apply %1, %0\n ret %2\n}\n"
     "lambda @2 h(1) {\n %0 = param 0\n %1 = call arc.invert %0\n"
     " ret %1\n}\n",
     0, 0, "!TypeError"},
    /* forms that take the operand, and others */
    {"arc",
     "func @0 f(I) {\n %0 = param I\n %1 = lambda @1\n %2 = tuple %0, (1, 2)\n"
     " %3 = call arc.asindices %0\n %4 = tuple %0, %3\n"
     " %5 = call arc.apply %1, %4\n %6 = call arc.apply %1, %2\n"
     " ret (%5, %6)\n}\n"
     "lambda @1 g(1) {\n %0 = param 0\n %1 = call arc.height %0\n"
     " %2 = call arc.width %0\n %3 = call arc.add %1, %2\n ret %3\n}\n",
     0, 0, "!TypeError"},
    {"tok",
     "func @0 f(I) {\n %0 = param I\n %1 = lambda @1\n"
     " %2 = call tok.asindices %0\n %3 = tuple %0, %2, (1, 2)\n"
     " %4 = call tok.apply %1, %3\n ret %4\n}\n"
     "lambda @1 g(1) {\n %0 = param 0\n %1 = call tok.height_t %0\n"
     " %2 = call tok.rot90 %0\n %3 = tuple %1, %2\n ret %3\n}\n",
     0, 0, "((2, ((3, 1), (4, 2))), (4, ()), (2, ()))"}};

static void test_programs(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof programs / sizeof *programs; i++) {
        program p = programs[i];
        check(&p);
        p.optimize = true;
        check(&p);
    }
}

/* Much garbage: what lives must survive collections, at every level. */
static void test_collections(void **state)
{
    (void)state;
    char code[4000];
    size_t n = (size_t)snprintf(code, sizeof code,
                                "func @0 f(I) {\n %%0 = param I\n"
                                " %%1 = call tok.astuple %%0, 'keep'\n"
                                " %%2 = call tok.interval 0, 3000, 1\n");
    for (int i = 3; i < 100; i++)
        n += (size_t)snprintf(code + n, sizeof code - n,
                              " %%%d = call tok.combine %%2, %%2\n", i);
    snprintf(code + n, sizeof code - n,
             " %%100 = call tok.size %%99\n ret (%%1, %%100)\n}\n");
    program p = {"tok", code, false, false,
                 "((((1, 2), (3, 4)), 'keep'), 6000)"};
    check(&p);
}

int main(int argc, char **argv)
{
    static const cg_backend *const all[] = {
        &cg_interp,
#ifdef BATTC_LLVM
        &cg_cpu,
#endif
    };
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_programs),
                                       cmocka_unit_test(test_collections)};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (argc == 2 && !strcmp(all[i]->name, argv[1]))
            backend = all[i];
    if (!backend) {
        fprintf(stderr, "usage: %s BACKEND\n", argv[0]);
        return 2;
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
