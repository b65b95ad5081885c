/* Trees of JSON: in blocks that go as a whole, beside jansson's own pieces. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include "runtime/json_tree.h"
#include <pthread.h>
#include <stdio.h>
#include <string.h>

static void load(rt_json_tree *t, const char *text)
{
    json_error_t e;
    assert_true(rt_json_load(t, text, strlen(text), 0, &e));
}

static void reads_what_jansson_reads(void **state)
{
    (void)state;
    const char *text = "{\"a\": [1, 2.5, \"x\", null], \"b\": {\"c\": [[]]}}";
    rt_json_tree t;
    json_t *own = json_loads(text, 0, NULL);
    load(&t, text);
    assert_true(json_equal(t.root, own));
    json_decref(own);
    rt_json_free(&t);
    assert_null(t.root);
    assert_null(t.block);
}

static void tells_what_is_wrong(void **state)
{
    (void)state;
    json_error_t e;
    rt_json_tree t;
    assert_false(rt_json_load(&t, "[1, 2,\n x]", 10, 0, &e));
    assert_null(t.root);
    assert_null(t.block);
    assert_int_equal(e.line, 2);
}

/* What is made or freed between loads is jansson's as ever, trees or not. */
static void leaves_others_alone(void **state)
{
    (void)state;
    rt_json_tree a, b;
    json_t *before = json_pack("{s:[i,i]}", "k", 1, 2);
    load(&a, "[[1, 2, 3]]");
    json_t *between = json_array();
    load(&b, "[4]");
    json_decref(before);
    assert_int_equal(json_array_append_new(between, json_integer(7)), 0);
    rt_json_free(&a);
    assert_int_equal(json_integer_value(json_array_get(between, 0)), 7);
    assert_int_equal(json_integer_value(json_array_get(b.root, 0)), 4);
    json_decref(between);
    rt_json_free(&b);
}

enum { MANY = 50000, THREADS = 4 };
static char many[MANY * 8];

static void *read_many(void *unused)
{
    rt_json_tree t;
    (void)unused;
    load(&t, many);
    assert_int_equal(json_array_size(t.root), MANY);
    for (int i = 0; i < MANY; i++)
        assert_int_equal(json_integer_value(json_array_get(t.root, (size_t)i)),
                         i);
    rt_json_free(&t);
    return NULL;
}

/* Each thread has its blocks, more than one. */
static void threads_read_side_by_side(void **state)
{
    (void)state;
    pthread_t thread[THREADS];
    char *at = many;
    for (int i = 0; i < MANY; i++)
        at += sprintf(at, "%c%d", i ? ',' : '[', i);
    strcpy(at, "]");
    for (int i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&thread[i], NULL, read_many, NULL), 0);
    for (int i = 0; i < THREADS; i++)
        pthread_join(thread[i], NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_what_jansson_reads),
        cmocka_unit_test(tells_what_is_wrong),
        cmocka_unit_test(leaves_others_alone),
        cmocka_unit_test(threads_read_side_by_side),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
