/* IR text: what is read is printed back; what is wrong has one message. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include "ir/ir.h"

static char *print(const ir_module *m)
{
    char *text = NULL;
    size_t len;
    FILE *to = open_memstream(&text, &len);
    assert_non_null(to);
    ir_print(m, to);
    fclose(to);
    return text;
}

static ir_module *parse(const char *text, char *err, size_t err_size)
{
    return ir_parse("t.ir", text, strlen(text), err, err_size);
}

static const char everything[] =
    "module tok 'a\\'b.py'\n"
    "\n"
    "func @0 batt(task_id, S, I, C, log_path) { ; 3\n"
    "  %0   = param I                             ; I 3:1\n"
    "  %1   = param log_path\n"
    "  %2   = tuple %0, 1, -9223372036854775808, 'x\\x01\\\\'  ; - 4:2\n"
    "  %3   = list\n"
    "  %4   = try (TypeError, ZeroDivisionError)\n"
    "    %5   = unpack 2 %2                       ; t\n"
    "    %6   = item 1 %5\n"
    "  %7   = catch\n"
    "    %8   = raise UNBOUND\n"
    "  %9   = end\n"
    "  %10  = phi %6, None\n"
    "  %11  = phi %5, (1, [True], False, ())\n"
    "  %12  = index %2, 0\n"
    "  %13  = neg %12\n"
    "  %14  = lambda @1 %13\n"
    "  %15  = default tok.fill\n"
    "  %16  = invoke %14, %15\n"
    "  %17  = try ()\n"
    "  %18  = catch\n"
    "  %19  = end\n"
    "  ret ([(8, 'N', %16)], [%10, %11], (3,), ())\n"
    "}\n"
    "\n"
    "lambda @1 <lambda>(1) {\n"
    "  %0   = param 0\n"
    "  %1   = param 1\n"
    "  %2   = call tok.add %0, %1\n"
    "  ret %2\n"
    "}\n";

static void test_round_trip(void **state)
{
    (void)state;
    char err[256];
    ir_module *m = parse(everything, err, sizeof err);
    if (!m)
        fail_msg("%s", err);
    char *first = print(m);
    ir_module *again = parse(first, err, sizeof err);
    assert_non_null(again);
    char *second = print(again);
    assert_string_equal(first, second);
    assert_non_null(strstr(first, "    %5   = unpack 2 %2"));
    assert_non_null(strstr(first, "[(8, 'N', %16)], [%10, %11], (3,), ())"));
    assert_non_null(strstr(first, "'x\\x01\\\\'"));
    free(first);
    free(second);
    ir_module_free(m);
    ir_module_free(again);
}

/* Texts of one line of a function's code, and what is said about them. */
static const struct {
    const char *code, *err;
} wrong[] = {
    {"%1 = param I\n ret 0", "t.ir:3:5: error: expected %0"},
    {"%0 = param C\n ret 0", "a program's parameters are in its signature"},
    {"%0 = frob I\n ret 0", "unknown name"},
    {"%0 = tuple %0\n ret 0", "%0 is not defined yet"},
    {"%0 = call arc.add 1, 2\n ret 0", "expected tok.NAME"},
    {"%0 = call tok.nope 1\n ret 0", "unknown function"},
    {"%0 = call tok.add 1\n ret 0", "a call has all arguments"},
    {"%0 = neg 1, 2\n ret 0", "the operands of instr.def"},
    {"%0 = neg (1)\n ret 0", "a tuple of one is written (x,)"},
    {"%0 = neg 'a\\q'\n ret 0", "unknown escape"},
    {"%0 = neg '\\xff'\n ret 0", "not UTF-8"},
    {"%0 = neg 'abc\n ret 0", "control character"},
    {"%0 = neg 99999999999999999999\n ret 0", "too large"},
    {"%0 = invoke\n ret 0", "invoke has a function"},
    {"%0 = item 0 1\n ret 0", "item takes from an unpack"},
    {"%0 = unpack 2 1\n%1 = item 2 %0\n ret 0", "within the unpack"},
    {"%0 = unpack 0 1\n ret 0", "sensible number"},
    {"%0 = lambda @0\n ret 0", "lambda names a lambda"},
    {"%0 = lambda @7\n ret 0", "lambda names a lambda"},
    {"%0 = raise NOPE\n ret 0", "unknown name"},
    {"%0 = try ()\n ret 0", "a try is followed by its catch"},
    {"%0 = try ()\n%1 = try ()\n ret 0", "try regions don't nest"},
    {"%0 = catch\n ret 0", "catch without try"},
    {"%0 = try ()\n%1 = end\n ret 0", "end without catch"},
    {"%0 = phi 1, 2\n ret 0", "a phi follows an end"},
    {"%0 = try ()\n%1 = neg 1\n%2 = catch\n%3 = end\n ret %1",
     "inside a try region is used outside"},
    {"%0 = try ()\n%1 = catch\n%2 = end\n ret %1", "have no value"},
    {"ret (1, %0)", "not defined yet"},
    {"ret", "expected tok.NAME"},
    {"ret 1 2", "expected the end of the line"}};

static void test_errors(void **state)
{
    (void)state;
    char text[400], err[256];
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        snprintf(text, sizeof text, "module tok 'x'\nfunc @0 f(I) {\n  %s\n}\n",
                 wrong[i].code);
        ir_module *m = parse(text, err, sizeof err);
        if (m || !strstr(err, wrong[i].err))
            fail_msg("%s\ngives %s", text, m ? "no error" : err);
    }
}

/* Types, levels and slots, which are checked where they stand. */
static const struct {
    const char *code, *err;
} misplaced[] = {
    {"{\n %0 = param I {grid}\n %1 = call tok.apply tok.size, %0"
     " {unit|pair|cell|tuple of int|unit}\n ret %1",
     NULL},
    {"{\n %0 = param I {any}\n %1 = call tok.first %0 {any}\n ret %1", NULL},
    {"{\n %0 = param I {int}\n ret %0", "holds what the operands' types"},
    {"{\n %0 = param I {grid of int}\n ret %0", "holds what the operands'"},
    {"{\n %0 = param I {never}\n ret %0", "holds what the operands' types"},
    {"{\n %0 = param I {grid|}\n ret %0", "expected a shape"},
    {"{\n %0 = param I {grid of }\n ret %0", "expected a shape"},
    {"{\n %0 = param I {grid of any of any of any}\n ret %0", "expected '}'"},
    {"{\n %0 = param I {grid}\n %1 = neg %0\n ret %1", "expected '{'"},
    {"slots 2 base 0 0 1 {\n %0 = param I : sample $0\n"
     " %1 = neg %0! : sample $0\n ret %1",
     NULL},
    {"{\n %0 = param I : sample\n %1 = neg %0 : sample\n ret %1", NULL},
    {"{\n %0 = param I : sample\n %1 = neg %0\n ret %1", "expected ':'"},
    {"{\n %0 = param I\n %1 = neg %0 : sample\n ret %1",
     "expected the end of the line"},
    {"{\n %0 = param I : soon\n ret %0", "unknown name"},
    {"{\n %0 = param I : sample $0\n ret %0", "expected the end of the line"},
    {"{\n %0 = param I : sample\n %1 = neg %0! : sample\n ret %1",
     "expected ','"},
    {"slots 1 base 0 0 0 {\n %0 = param I : sample\n ret %0", "expected '$'"},
    {"slots 1 bass 0 0 0 {\n ret 0", "expected base"},
    {"{\n %0 = param I : task\n ret %0", "highest of the operands'"},
    {"{\n %0 = neg 1 : sample\n ret %0", "highest of the operands'"},
    {"{\n %0 = try () : task\n %1 = catch : task\n %2 = end : task\n"
     " %3 = param I : sample\n %4 = try () : sample\n"
     " %5 = neg %3 : sample\n %6 = catch : sample\n %7 = end : task\n ret 0",
     "highest of the operands'"},
    {"slots 1 base 0 0 0 {\n ret 0", "no more slots than values"},
    {"slots 1 base 0 2 2 {\n %0 = neg 1 : task $0\n ret %0",
     "the levels' bases rise"},
    {"slots 1 base 0 1 0 {\n %0 = neg 1 : task $0\n ret %0",
     "the levels' bases rise"},
    {"slots 1 base 0 1 1 {\n %0 = param I : sample $0\n ret %0",
     "a level's slots begin at its base"},
    {"slots 1 base 0 0 0 {\n %0 = neg 1 : task $1\n ret 0",
     "a level's slots begin at its base"},
    {"slots 2 base 0 2 2 {\n %0 = neg 1 : task $0\n"
     " %1 = neg %0! : task $1\n %2 = neg %0 : task $0\n ret 0",
     "an operand is in its slot until its last use"},
    {"slots 2 base 0 2 2 {\n %0 = neg 1 : task $0\n"
     " %1 = neg 2 : task $0\n %2 = neg %0 : task $1\n ret 0",
     "an operand is in its slot until its last use"},
    {"slots 2 base 0 0 0 {\n %0 = neg 1 : task $0\n"
     " %1 = param I : sample $1\n ret %0",
     "an output is in its slot at the end"},
    {"slots 1 base 0 1 1 {\n %0 = neg 1 : task $0\n"
     " %1 = neg 2 : task $0\n ret %0",
     "an output is in its slot at the end"}};

static void test_places(void **state)
{
    (void)state;
    char text[500], err[256] = "";
    for (size_t i = 0; i < sizeof misplaced / sizeof *misplaced; i++) {
        const char *want = misplaced[i].err;
        snprintf(text, sizeof text, "module tok 'x'\nfunc @0 f(I) %s\n}\n",
                 misplaced[i].code);
        ir_module *m = parse(text, err, sizeof err);
        if (want ? m || !strstr(err, want) : !m)
            fail_msg("%s\ngives %s", text, m ? "no error" : err);
        ir_module_free(m);
    }
}

static void test_nesting(void **state)
{
    (void)state;
    char text[2000] = "module tok 'x'\nfunc @0 f(I) {\n %0 = neg ", err[256];
    size_t n = strlen(text);
    memset(text + n, '[', 1000);
    assert_null(parse(text, err, sizeof err));
    assert_non_null(strstr(err, "nested too deeply"));
    strcpy(text, "module tok 'x'\nfunc @0 f(I) {\n ret ");
    n = strlen(text);
    memset(text + n, '(', 1000);
    text[n + 1000] = 0;
    assert_null(parse(text, err, sizeof err));
    assert_non_null(strstr(err, "nested too deeply"));
}

/* The tables' order is what look-up relies on. */
static void test_tables(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < ir_op_count; i++) {
        const ir_op_info *o = &ir_ops[i];
        uint32_t params = 1, defaults = 0;
        for (const char *p = o->params; *p; p++) {
            params += *p == ' ';
            defaults += *p == '=';
        }
        assert_int_equal(o->arity, params);
        assert_int_equal(o->required, params - defaults);
        assert_int_equal(
            ir_op_find((ir_dialect)o->dialect, o->name, strlen(o->name)), i);
    }
    for (uint32_t i = 0; i < ir_named_const_count; i++) {
        const ir_named_const *k = &ir_named_consts[i];
        assert_int_equal(
            ir_const_find((ir_dialect)k->dialect, k->name, strlen(k->name)), i);
    }
    assert_int_equal(ir_op_find(IR_TOK, "fil", 3), -1);
    assert_int_equal(ir_op_find(IR_TOK, "fill_", 5), -1);
    size_t len;
    int op = ir_op_find(IR_TOK, "get_nth_by_key_f", 16);
    assert_null(ir_op_param_default((uint32_t)op, 1, &len));
    assert_memory_equal(ir_op_param_default((uint32_t)op, 2, &len), "identity",
                        8);
    assert_int_equal(len, 8);
    op = ir_op_find(IR_ARC, "fill", 4);
    assert_int_equal(ir_op_param((uint32_t)op, "patch", 5), 2);
    assert_int_equal(ir_op_param((uint32_t)op, "patc", 4), -1);
    assert_true(
        ir_op_takes_function((uint32_t)ir_op_find(IR_ARC, "sfilter", 7), 1));
}

/* re-arc has arc-dsl's functions, but for those it has rows of. */
static void test_shared_rows(void **state)
{
    (void)state;
    uint32_t count[IR_DIALECTS] = {0};
    for (ir_dialect d = 0; d < IR_DIALECTS; d++)
        for (uint32_t i = 0; i < ir_op_count; i++) {
            const char *name = ir_ops[i].name;
            bool found = ir_op_find(d, name, strlen(name)) == (int)i;
            assert_int_equal(ir_op_in(d, i), found);
            count[d] += found;
        }
    assert_int_equal(count[IR_ARC], 160);
    assert_int_equal(count[IR_RE], 160);
    assert_int_equal(count[IR_TOK], 293);
    uint32_t arc = (uint32_t)ir_op_find(IR_ARC, "argmax", 6);
    assert_int_not_equal(ir_op_find(IR_RE, "argmax", 6), arc);
    assert_int_equal(ir_op_find(IR_RE, "fill", 4),
                     ir_op_find(IR_ARC, "fill", 4));
    assert_true(ir_const_find(IR_RE, "TWO_BY_ZERO", 11) >= 0);
    char err[200];
    const char *text = "module re 'x'\nfunc @0 f(I) {\n%0 = param I\n"
                       "%1 = call arc.rot90 %0\n"
                       "%2 = call re.argmax %1, arc.size\nret %2\n}\n";
    ir_module *m = ir_parse("x", text, strlen(text), err, sizeof err);
    assert_non_null(m);
    ir_module_free(m);
    text = "module re 'x'\nfunc @0 f(I) {\n%0 = param I\n"
           "%1 = call arc.argmax %0, arc.size\nret %1\n}\n";
    assert_null(ir_parse("x", text, strlen(text), err, sizeof err));
    assert_non_null(strstr(err, "unknown function"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_trip), cmocka_unit_test(test_errors),
        cmocka_unit_test(test_places),     cmocka_unit_test(test_nesting),
        cmocka_unit_test(test_tables),     cmocka_unit_test(test_shared_rows)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
