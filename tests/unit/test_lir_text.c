/* LIR text: what breaks a rule of lir.md has its message; the round trip of
 * what doesn't is in test_backend.c. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include "ir/lir.h"

/* The text of a module, and what is said about it. */
typedef struct {
    const char *code, *err;
} module;

static const module modules[] = {
    {"func @0 f slots 3 base 0 1 3 {\ntask:\n .0 0: $0 = input S\n"
     " .1 -: end\nsample:\n .2 1: $1 = neg $0 poison\n .3 -: end\n"
     "candidate:\n .4 -: end\n outputs $0, $1\n}\n",
     NULL},
    {"func @0 f slots 3 base 0 0 3 {\ntask:\n .0 -: end\nsample:\n"
     " .1 0: $1 = input I\n"
     " .2 2: $2 = neg $1 poison body (TypeError) handle .5 leave .7\n"
     " .3 5: $2 = move $2\n .4 4: jump to .8\n"
     " .5 3: $2 = tuple $1 clear $1 poison\n .6 4: jump to .8\n"
     " .7 5: $2 = left\n .8 -: end\ncandidate:\n .9 -: end\n outputs $2\n}\n",
     NULL},
    {"lambda @0 g slots 2 args 1 captures 1 {\n .0 0: $0 = arg 0\n"
     " .1 1: $1 = capture 0\n"
     " .2 2: $0 = call tok.add $0, $1 clear $0, $1 recover inner\n"
     " .3 3: return $0 inner\n}\n",
     NULL},
    /* the text */
    {"func @1 f slots 0 base 0 0 0 {\n", "expected @0"},
    {"func @0 f base 0 0 0 {\n", "expected slots"},
    {"fun @0 f slots 0 base 0 0 0 {\n", "expected func"},
    {"func @0 f slots 1 base 0 0 0 {\ntask:\n .1 -: end\n", "expected .0"},
    {"func @0 f slots 1 base 0 0 0 {\ntask:\n .0 0: $0 = frob\n",
     "unknown name"},
    {"func @0 f slots 1 base 0 0 0 {\ntask:\n .0 0: $0 = jump to .1\n",
     "this step has no value"},
    {"func @0 f slots 1 base 0 0 0 {\ntask:\n .0 0: input I\n",
     "expected a slot"},
    {"func @0 f slots 1 base 0 0 0 {\ntask:\n .0 0: jump to .0\n .1 -: end\n"
     "sample:\n .2 -: end\ncandidate:\n .3 -: end\n outputs\n}\n",
     ".0 is no later step"},
};

/* Steps of the task level before its end; the other levels do nothing. */
static const struct {
    const char *steps;
    int end; /* the number of what comes next */
    const char *err;
} broken[] = {
    {" .0 0: $0 = input S\n", 1, NULL},
    /* operands */
    {" .0 0: $0 = neg $1 poison\n", 1, "an operand has a value"},
    {" .0 0: $0 = neg $9 poison\n", 1, "an operand has a value"},
    {" .0 0: $0 = input S\n .1 1: $1 = neg $0 clear $0 poison\n"
     " .2 2: $2 = neg $0 poison\n",
     3, "an operand has a value"},
    {" .0 0: $0 = neg 1, 2\n", 1, "a step has its number of operands"},
    {" .0 0: $0 = invoke\n", 1, "an invoke has a function"},
    {" .0 0: $3 = input S\n", 1, "a value's slot is one of the level's"},
    {" .0 0: $0 = neg 1 clear $7\n", 1,
     "a slot to clear is one of the level's"},
    /* immediates */
    {" .0 0: $0 = arg 0\n", 1, "an argument exists"},
    {" .0 0: $0 = capture 0\n", 1, "a capture exists"},
    {" .0 0: $0 = call arc.add 1, 2\n", 1, "expected tok.NAME"},
    {" .0 0: $0 = call tok.add 1 recover\n", 1, "a call has all arguments"},
    {" .0 0: $0 = call tok.add 1, 2\n", 1,
     "what recovers is a primitive with a default"},
    {" .0 0: $0 = neg 1 recover\n", 1,
     "what recovers is a primitive with a default"},
    {" .0 0: $0 = lambda @0\n", 1, "a lambda's number is a lambda's"},
    {" .0 0: $0 = lambda @7\n", 1, "a lambda's number is a lambda's"},
    {" .0 0: $0 = lambda @1\n", 1, "a lambda's captures are all given"},
    {" .0 0: $0 = raise NONE\n", 1, "an error exists"},
    {" .0 0: $0 = unpack 0 1\n", 1, "a target exists"},
    /* rules */
    {" .0 0: $0 = input S poison\n", 1, "rules are for steps that compute"},
    {" .0 0: $0 = neg 1 inner\n", 1, "errors of a lambda go to its caller"},
    {" .0 0: $0 = input S\n .1 1: $1 = neg $0\n", 2,
     "an operand that may be poison is looked at"},
    {" .0 0: $0 = neg 9000000000000000000\n", 1,
     "an operand that may be poison is looked at"},
    {" .0 0: $0 = neg 1 body (Exception) handle .2 leave .2\n"
     " .1 0: jump to .2\n",
     2, "unknown name"},
    /* control */
    {" .0 0: jump to .2\n .1 1: $0 = input S\n", 2, "a step can be reached"},
    {" .0 0: $0 = left\n", 1, "what is left is behind a try body"},
    {" .0 1: $0 = input S\n .1 0: $1 = neg $0 poison\n", 2,
     "steps are in program order"},
    {" .0 0: $0 = input S\n .1 2: $1 = move $0\n .2 1: $2 = move $0\n", 3,
     "steps are in program order"},
    {" .0 -: $0 = input S\n", 1, "what has no statement is the end"},
    {" .0 0: end\n", 1, "what has no statement is the end"},
    {" .0 -: end\n", 1, "a level ends once"},
    {" .0 0: $0 = input S\n"
     " .1 1: $1 = neg $0 poison body (TypeError) handle .3 leave .4\n"
     " .2 2: jump to .4\n .3 1: $2 = neg $1 poison\n .4 3: $2 = move 1\n",
     5, "an operand has a value"}, /* what failed has none */
    {" .0 0: $0 = input S\n"
     " .1 1: $1 = neg $0 clear $0 poison body (TypeError) handle .3 leave .4\n"
     " .2 2: jump to .4\n .3 1: $2 = neg $0 poison\n .4 3: $2 = move 1\n",
     5, "an operand has a value"},
    {" .0 0: $0 = input S\n"
     " .1 1: $1 = neg $0 poison body (TypeError) handle .3 leave .4\n"
     " .2 2: jump to .4\n .3 1: $1 = neg $0 poison\n .4 3: $2 = move $1\n",
     5, "an operand has a value"}, /* nor if poison left the body */
    {" .0 0: $0 = input S\n"
     " .1 1: $1 = neg $0 poison body (TypeError) handle .3 leave .4\n"
     " .2 1: $1 = neg $0 poison body (TypeError) handle .5 leave .6\n"
     " .3 1: $1 = move 1\n .4 1: $1 = move 1\n .5 1: $1 = move 1\n"
     " .6 1: $1 = move 1\n",
     7, "regions don't nest"},
};

static void expect(const char *text, const char *want)
{
    char err[300] = "";
    ir_module *m = NULL;
    lir_module *l = lir_parse("t", text, strlen(text), &m, err, sizeof err);
    if (want ? l || !strstr(err, want) : !l)
        fail_msg("%s\ngives %s", text, l ? "no error" : err);
    lir_free(l);
    ir_module_free(m);
}

static void test_modules(void **state)
{
    (void)state;
    char text[1000];
    for (size_t i = 0; i < sizeof modules / sizeof *modules; i++) {
        snprintf(text, sizeof text, "lir tok 'x'\n%s", modules[i].code);
        expect(text, modules[i].err);
    }
}

static void test_steps(void **state)
{
    (void)state;
    char text[1000];
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        int n = broken[i].end;
        snprintf(text, sizeof text,
                 "lir tok 'x'\nfunc @0 f slots 3 base 0 3 3 {\ntask:\n%s"
                 " .%d -: end\nsample:\n .%d -: end\ncandidate:\n .%d -: end\n"
                 " outputs\n}\nlambda @1 g slots 0 args 0 captures 2 {\n"
                 " .0 0: return 1 inner\n}\n",
                 broken[i].steps, n, n + 1, n + 2);
        expect(text, broken[i].err);
    }
}

/* Of several levels, and of lambdas. */
static void test_functions(void **state)
{
    static const module all[] = {
        {"func @0 f slots 2 base 0 1 1 {\ntask:\n .0 0: $0 = input S\n"
         " .1 -: end\nsample:\n .2 1: $0 = input I\n .3 -: end\ncandidate:\n"
         " .4 -: end\n outputs\n}\n",
         "a value's slot is one of the level's"},
        {"func @0 f slots 2 base 0 1 1 {\ntask:\n .0 0: $0 = input S\n"
         " .1 -: end\nsample:\n .2 1: $1 = neg $0 clear $0 poison\n"
         " .3 -: end\ncandidate:\n .4 -: end\n outputs\n}\n",
         "a slot to clear is one of the level's"},
        {"func @0 f slots 2 base 0 0 0 {\ntask:\n .0 0: $0 = input S\n"
         " .1 -: end\nsample:\n .2 1: $1 = neg $0 poison\n .3 -: end\n"
         "candidate:\n .4 -: end\n outputs\n}\n",
         "an operand has a value"},
        {"func @0 f slots 2 base 0 1 1 {\ntask:\n .0 3: $0 = input S\n"
         " .1 -: end\nsample:\n .2 1: $1 = neg $0 poison\n .3 -: end\n"
         "candidate:\n .4 -: end\n outputs\n}\n",
         "an operand is of an earlier statement"},
        {"func @0 f slots 1 base 0 2 1 {\ntask:\n .0 -: end\nsample:\n"
         " .1 -: end\ncandidate:\n .2 -: end\n outputs\n}\n",
         "levels' slots follow each other"},
        {"func @0 f slots 1000 base 0 0 0 {\ntask:\n .0 -: end\nsample:\n"
         " .1 -: end\ncandidate:\n .2 -: end\n outputs\n}\n",
         "no more slots than words"},
        {"func @0 f slots 1 base 0 0 0 {\ntask:\n .0 -: end\nsample:\n"
         " .1 -: end\ncandidate:\n .2 -: end\n outputs $0\n}\n",
         "an output has a value"},
        {"func @0 f slots 1 base 0 0 0 {\ntask:\nsample:\n"
         " .0 -: end\ncandidate:\n .1 -: end\n outputs\n}\n",
         "a level ends in end"},
        {"func @0 f slots 1 base 0 0 0 {\ntask:\n .0 0: jump to .1\n"
         "sample:\n .1 -: end\ncandidate:\n .2 -: end\n outputs\n}\n",
         "a target is a later step of the level"},
        {"lambda @0 g slots 1 args 0 captures 0 {\n .0 0: $0 = input I\n"
         " .1 1: return $0 inner\n}\n",
         "an input exists"},
        {"lambda @0 g slots 1 args 1 captures 0 {\n .0 0: $0 = arg 1\n"
         " .1 1: return $0 inner\n}\n",
         "an argument exists"},
        {"lambda @0 g slots 1 args 0 captures 1 {\n .0 0: $0 = capture 1\n"
         " .1 1: return $0 inner\n}\n",
         "a capture exists"},
        {"lambda @0 g slots 1 args 0 captures 0 {\n .0 0: $0 = neg 1\n"
         " .1 1: return $0 inner\n}\n",
         "errors of a lambda go to its caller"},
        {"lambda @0 g slots 1 args 0 captures 0 {\n .0 0: return 1\n}\n",
         "errors of a lambda go to its caller"},
        {"lambda @0 g slots 1 args 0 captures 0 {\n"
         " .0 0: return 9000000000000000000 inner\n}\n",
         "an operand that may be poison is looked at"},
        {"lambda @0 g slots 1 args 0 captures 0 {\n"
         " .0 0: $0 = neg 1 body (TypeError) handle .1 leave .1 inner\n"
         " .1 1: return 1 inner\n}\n",
         "expected the end of the line"},
        {"lambda @0 g slots 1 args 0 captures 0 {\n .0 0: $0 = neg 1 inner\n"
         "}\n",
         "a lambda in return"},
        {"lambda @0 g slots 0 args 0 captures 0 {\n}\n", "a lambda in return"}};
    char text[1000];
    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        snprintf(text, sizeof text, "lir tok 'x'\n%s", all[i].code);
        expect(text, all[i].err);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_modules),
                                       cmocka_unit_test(test_steps),
                                       cmocka_unit_test(test_functions)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
