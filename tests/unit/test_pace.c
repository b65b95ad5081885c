/* Workers that keep step: every item is run once, and nobody begins a
 * statement before the others of its block are that far. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
#include <pthread.h>
#include <string.h>
#include "codegen/device/device.h"

enum { WORKERS = 4, ITEMS = 800, STATEMENTS = 5 };

typedef struct {
    bt_pace pace;
    uint32_t next;
    int runs[ITEMS];                  /* of each item */
    int begun[ITEMS / 2][STATEMENTS]; /* workers, by convoy and statement */
    int early;                        /* statements that began too early */
} block;

typedef struct {
    block *b;
    uint32_t seat;
} worker;

/* All members of the convoy before have begun their last statement. */
static void note(block *b, uint32_t convoy, uint32_t stmt, uint32_t members)
{
    if (convoy > 0 && stmt == 0
        && __atomic_load_n(&b->begun[convoy - 1][STATEMENTS - 1],
                           __ATOMIC_ACQUIRE)
               < (int)members)
        __atomic_fetch_add(&b->early, 1, __ATOMIC_RELAXED);
    __atomic_fetch_add(&b->begun[convoy][stmt], 1, __ATOMIC_ACQ_REL);
}

/* Some wait for another item before they begin. */
static void run_item(worker *w, uint32_t convoy, uint32_t item)
{
    bt_pace *p = &w->b->pace;
    __atomic_fetch_add(&w->b->runs[item], 1, __ATOMIC_RELAXED);
    if (item % 3 == 0) {
        bt_pace_set(p, w->seat, bt_pace_place(convoy + 1, 0, 0) - 1);
        struct timespec t = {0, 1000 * (long)(item % 7)};
        nanosleep(&t, NULL);
        bt_pace_set(p, w->seat, bt_pace_place(convoy, 0, 0));
    }
    for (uint32_t s = 0; s < STATEMENTS; s++) {
        bt_pace_keep(p, w->seat, bt_pace_place(convoy, 0, s));
        note(w->b, convoy, s, p->members);
    }
}

static void *work(void *at)
{
    worker *w = at;
    uint32_t rank = bt_pace_join(&w->b->pace);
    for (uint32_t k = 0;; k++) {
        uint32_t first = bt_pace_convoy(&w->b->pace, w->seat, k, &w->b->next);
        if (first >= ITEMS)
            break;
        if (first + rank < ITEMS)
            run_item(w, k, first + rank);
    }
    bt_pace_leave(&w->b->pace, w->seat);
    return NULL;
}

/* The first `refuse` of them take no items. */
static void run_block(uint32_t workers, uint32_t refuse)
{
    static block b;
    worker w[WORKERS];
    pthread_t thread[WORKERS];
    memset(&b, 0, sizeof b);
    bt_pace_open(&b.pace, workers);
    for (uint32_t i = 0; i < workers; i++) {
        w[i] = (worker){&b, i};
        if (i < refuse)
            bt_pace_refuse(&b.pace, i);
        else
            assert_int_equal(pthread_create(&thread[i], NULL, work, &w[i]), 0);
    }
    for (uint32_t i = refuse; i < workers; i++)
        pthread_join(thread[i], NULL);
    for (int i = 0; i < ITEMS; i++)
        assert_int_equal(b.runs[i], 1);
    assert_int_equal(b.early, 0);
    assert_int_equal(b.pace.members, workers - refuse);
}

static void items_run_once(void **state)
{
    (void)state;
    run_block(WORKERS, 0);
    run_block(2, 0);
}

static void who_refuses_holds_nobody_up(void **state)
{
    (void)state;
    run_block(WORKERS, 2);
    run_block(WORKERS, WORKERS - 2);
}

static void who_is_alone_goes_on(void **state)
{
    (void)state;
    bt_pace p;
    uint32_t next = 0;
    bt_pace_open(&p, 1);
    assert_int_equal(bt_pace_join(&p), 0);
    for (uint32_t k = 0; k < 5; k++)
        assert_int_equal(bt_pace_convoy(&p, 0, k, &next), k);
    bt_pace_keep(&p, 0, bt_pace_place(4, 2, 7));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(items_run_once),
        cmocka_unit_test(who_refuses_holds_nobody_up),
        cmocka_unit_test(who_is_alone_goes_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
