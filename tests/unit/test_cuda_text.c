/* Printed CUDA C as text: what of it is compiled, and its units. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include "codegen/cuda.h"

static void check_plain(const char *text, const char *want)
{
    char *plain = cg_cuda_plain(text);
    assert_string_equal(plain, want);
    free(plain);
}

/* Lines stay lines; what a comment might be part of stays. */
static void test_plain(void **state)
{
    (void)state;
    check_plain("", "");
    check_plain("a;\n    /* 7: t1, line 3 */\nb;\n", "a;\n    \nb;\n");
    check_plain("/* a */\n/* b */\n", "\n\n");
    check_plain("a; /* why */\n/* b */ c;\n", "a; /* why */\n/* b */ c;\n");
    check_plain("/* a\n/* b */\nc;\n*/ d\n", "/* a\n/* b */\nc;\n*/ d\n");
    check_plain("/* a", "/* a");
    check_plain("/* a */", "/* a */");
    check_plain("/*/\n*/\n", "/*/\n*/\n");
}

static void check_units(const char *text, size_t most, unsigned n,
                        const char *const *want)
{
    const char *at = NULL;
    unsigned i = 0;
    do {
        char *unit = cg_cuda_unit(text, &at, most);
        assert_true(i < n);
        assert_string_equal(unit, want[i++]);
        free(unit);
    } while (at);
    assert_int_equal(i, n);
}

#define P0 CG_CUDA_PART "0 */\na;\n"
#define P1 CG_CUDA_PART "1 */\nb;\n"
#define P2 CG_CUDA_PART "2 */\nlonger than the others;\n"

/* Each has the head, and no more than asked for, but at least one part. */
static void test_units(void **state)
{
    (void)state;
    const char *const none[] = {"head\n"}, *const all[] = {"h\n" P0 P1 P2};
    const char *const each[] = {"h\n" P0, "h\n" P1, "h\n" P2};
    const char *const two[] = {"h\n" P0 P1, "h\n" P2};
    check_units("head\n", 0, 1, none);
    check_units("h\n" P0 P1 P2, 0, 3, each);
    check_units("h\n" P0 P1 P2, strlen(P0 P1), 2, two);
    check_units("h\n" P0 P1 P2, strlen(P0 P1) - 1, 3, each);
    check_units("h\n" P0 P1 P2, 1000, 1, all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plain),
        cmocka_unit_test(test_units),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
