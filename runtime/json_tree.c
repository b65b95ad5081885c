/* jansson allocates each number by itself, and malloc takes longer for that,
 * and to have it all back, than jansson to read it. So while a thread reads a
 * text, what jansson asks for is cut from blocks, which go as a whole.
 *
 * jansson's allocators are those of the process: ours hand on to the ones that
 * were there before, but in a thread that reads. From 2.15 on jansson may keep
 * memory of its own from one text to the next: there trees are as ever.
 */
#include "json_tree.h"
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>

enum { ALIGN = 16, LEAST = 1 << 16, MOST = 64 << 20 };

struct rt_json_block {
    struct rt_json_block *next; /* an earlier one */
    char *top, *end;
    _Alignas(ALIGN) char data[];
};
typedef struct rt_json_block block;

static json_malloc_t malloc_before;
static json_free_t free_before;
static _Thread_local block **reading; /* NULL: the thread reads nothing */

/* Another block with room for n bytes, each twice as large as the last. */
static bool add_block(block **to, size_t n)
{
    size_t last = *to ? (size_t)((*to)->end - (*to)->data) : LEAST / 2;
    size_t size = last < MOST ? 2 * last : MOST;
    size = size > n ? size : n;
    block *b = size < SIZE_MAX - sizeof *b ? malloc(sizeof *b + size) : NULL;
    if (!b)
        return false;
    b->next = *to;
    b->top = b->data;
    b->end = b->data + size;
    *to = b;
    return true;
}

static void *tree_malloc(size_t n)
{
    if (!reading)
        return malloc_before(n);
    if (n > SIZE_MAX / 2)
        return NULL;
    n = (n + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    block *b = *reading;
    if (!b || (size_t)(b->end - b->top) < n) {
        if (!add_block(reading, n))
            return NULL;
        b = *reading;
    }
    char *p = b->top;
    b->top += n;
    return p;
}

static bool is_in(const block *b, const void *p)
{
    uintptr_t at = (uintptr_t)p;
    while (b && (at < (uintptr_t)b->data || at >= (uintptr_t)b->end))
        b = b->next;
    return b;
}

static void tree_free(void *p)
{
    if (!reading || !is_in(*reading, p))
        free_before(p);
}

static bool have_blocks;

static void set_up(void)
{
    have_blocks = jansson_version_cmp(2, 15, 0) < 0;
    if (!have_blocks)
        return;
    json_get_alloc_funcs(&malloc_before, &free_before);
    json_set_alloc_funcs(tree_malloc, tree_free);
}

bool rt_json_load(rt_json_tree *t, const char *text, size_t len, size_t flags,
                  json_error_t *e)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, set_up);
    t->block = NULL;
    reading = have_blocks ? &t->block : NULL;
    t->root = json_loadb(text, len, flags, e);
    reading = NULL;
    if (!t->root)
        rt_json_free(t);
    return t->root;
}

/* Who has set other allocators since has the tree in pieces. */
void rt_json_free(rt_json_tree *t)
{
    if (!is_in(t->block, t->root))
        json_decref(t->root);
    for (block *b = t->block, *next; b; b = next) {
        next = b->next;
        free(b);
    }
    *t = (rt_json_tree){NULL, NULL};
}
