/* Chunks: memory is zeroed, aligned, its own, and large or small. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdint.h>
#include <string.h>
#include "ir/chunk.h"

/* Every size is followed by one far from it, so that chunks are left when
 * they are not full, and mapped ones are among them. */
static void test_zeroed(void **state)
{
    (void)state;
    enum { N = 200 };
    ir_chunk *list = NULL;
    unsigned char *at[N];
    size_t size[N];
    for (size_t i = 0; i < N; i++) {
        size[i] = i % 50 == 49 ? i << 16 : i * 997 % 5000;
        at[i] = ir_chunk_alloc(&list, size[i]);
        assert_non_null(at[i]);
        assert_int_equal((uintptr_t)at[i] & 15, 0);
        for (size_t k = 0; k < size[i]; k++)
            assert_int_equal(at[i][k], 0);
        memset(at[i], (int)i | 1, size[i]);
    }
    for (size_t i = 0; i < N; i++)
        for (size_t k = 0; k < size[i]; k++)
            assert_int_equal(at[i][k], i | 1);
    ir_chunk_free(list);
}

/* What another list has filled and left is zeroed again. */
static void test_again(void **state)
{
    (void)state;
    const size_t size = 5 << 20, more = 3 << 20, step = 4099;
    for (int round = 0; round < 4; round++) {
        ir_chunk *list = NULL;
        for (size_t i = 0, n; i < size >> round; i += n) {
            n = round & 1 ? step : size >> round;
            unsigned char *p = ir_chunk_alloc(&list, n);
            assert_non_null(p);
            for (size_t k = 0; k < n; k++)
                assert_int_equal(p[k], 0);
            memset(p, 0xff, n);
        }
        if (round == 1)
            ir_chunk_clear(list);
        unsigned char *raw = ir_chunk_raw(&list, step);
        assert_non_null(raw);
        memset(raw, 0xff, step);
        unsigned char *p = ir_chunk_alloc(&list, more);
        assert_non_null(p);
        for (size_t k = 0; k < more; k++)
            assert_int_equal(p[k], 0);
        memset(p, 0xff, more);
        ir_chunk_free(list);
    }
}

static void test_nothing(void **state)
{
    (void)state;
    ir_chunk *list = NULL;
    ir_chunk_free(list);
    assert_null(ir_chunk_alloc(&list, SIZE_MAX / 4));
    assert_null(ir_chunk_alloc(&list, SIZE_MAX));
    assert_null(ir_chunk_raw(&list, SIZE_MAX - 20));
    assert_null(list);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_zeroed),
        cmocka_unit_test(test_again),
        cmocka_unit_test(test_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
