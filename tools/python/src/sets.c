/* Frozensets with the table that CPython gave the original.
 *
 * The order in which a frozenset is iterated over is that of the slots of its
 * hash table, and where an element lies depends on what was there before. The
 * table is known (BATT_TAG_SET), and so this finds an order of insertion that
 * leads to it:
 *  - An element goes in once all slots that its probe sequence visits before
 *    its own are taken.
 *  - The table must have its size from the beginning: what grows is ordered
 *    anew. frozenset(dict) makes room for all keys at once, which gives any
 *    table a quarter to half full; more is added to that.
 *  - Elements that were taken out of the original leave dummies, and some
 *    tables are emptier than a quarter. Fillers take those places, and
 *    difference() takes them out again: it copies such a table slot by slot,
 *    and leaves dummies where they are fewer than a quarter of the slots, as
 *    they were in the original.
 *
 * Dummies in a table less than a quarter full are seen by nobody: what is made
 * from it has another size and is filled in the order of its elements.
 *
 * What Python hashes by address or by a random key (strings, functions, NaN,
 * None before 3.12) has no place in the original's table. A set that holds it
 * gets a larger one, in which fillers send each element behind the last. */
#include "native.h"
#include <string.h>

enum {
    LINEAR_PROBES = 9,
    PERTURB_SHIFT = 5,
    NOBODY = 0,
    TAKEN = -1,
    MOST_SPREAD = 1 << 13 /* slots, for hashes of Python's own: 128 KiB */
};

typedef struct {
    const native_table *t;
    Py_hash_t *hash;  /* of the elements */
    int64_t *owner;   /* of a slot: its element's number + 1, NOBODY, or TAKEN:
                         what it needs is there already */
    uint64_t *order;  /* of insertion; numbers of elements */
    uint64_t *waits;  /* elements that wait for the next one */
    bool *waiting;    /* is it among these? */
    uint64_t ordered; /* elements so far */
    bool moved;       /* an element is not at the slot of its hash */
} builder;

/* ---- probing ------------------------------------------------------------ */

typedef struct { /* CPython's probe sequence (set_add_entry) */
    uint64_t i, run, perturb, mask;
    unsigned left;
} probe;

static void probe_run(probe *p, uint64_t i)
{
    p->i = p->run = i & p->mask;
    p->left = p->i + LINEAR_PROBES <= p->mask ? LINEAR_PROBES : 0;
}

static probe probe_of(Py_hash_t hash, uint64_t mask)
{
    probe p = {.perturb = (uint64_t)hash, .mask = mask};
    probe_run(&p, (uint64_t)hash);
    return p;
}

static void probe_next(probe *p)
{
    if (p->left) {
        p->left--;
        p->i++;
        return;
    }
    p->perturb >>= PERTURB_SHIFT;
    probe_run(p, p->run * 5 + 1 + p->perturb);
}

/* ---- the order of insertion --------------------------------------------- */

/* Who has to be there before element e: its number, or -1: nobody any more;
 * -2: nobody is where it could not go, so hashes are not the original's. */
static int64_t find_needed(const builder *b, uint64_t e)
{
    probe p = probe_of(b->hash[e], b->t->slots - 1);
    for (; p.i != b->t->at[e]; probe_next(&p)) {
        if (b->owner[p.i] == NOBODY)
            return -2;
        if (b->owner[p.i] != TAKEN)
            return b->owner[p.i] - 1;
    }
    return -1;
}

/* Put e behind those that it needs. False: there is no such order. */
static bool order_element(builder *b, uint64_t e)
{
    uint64_t n = 0;
    b->waits[n++] = e;
    b->waiting[e] = true;
    while (n) {
        int64_t needed = find_needed(b, b->waits[n - 1]);
        if (needed == -2 || (needed >= 0 && b->waiting[needed]))
            return false;
        if (needed >= 0) {
            b->waits[n++] = (uint64_t)needed;
            b->waiting[needed] = true;
            continue;
        }
        e = b->waits[--n];
        b->owner[b->t->at[e]] = TAKEN;
        b->order[b->ordered++] = e;
    }
    return true;
}

static bool order_elements(builder *b)
{
    for (uint64_t e = 0; e < b->t->count; e++)
        if (b->owner[b->t->at[e]] != TAKEN && !order_element(b, e))
            return false;
    return true;
}

/* ---- making it ---------------------------------------------------------- */

/* The table's size after so many elements have been added one by one. */
static uint64_t grown(uint64_t n)
{
    uint64_t slots = 8, fill = 5, want;
    while (fill <= n) {
        want = fill > 50000 ? fill * 2 : fill * 4;
        while (slots <= want)
            slots <<= 1;
        fill = (3 * (slots - 1) + 4) / 5;
    }
    return slots;
}

static bool add_all(PyObject *set, const builder *b, uint64_t from)
{
    for (uint64_t i = from; i < b->t->count; i++)
        if (PySet_Add(set, b->t->item[b->order[i]]))
            return false;
    return true;
}

static PyObject *grow(const builder *b)
{
    PyObject *set = PyFrozenSet_New(NULL);
    if (set && !add_all(set, b, 0))
        Py_CLEAR(set);
    return set;
}

/* Keys for a table of a size: elements up to number n in the order. */
static bool add_keys(PyObject *dict, const builder *b, uint64_t n)
{
    for (uint64_t i = 0; i < n; i++)
        if (PyDict_SetItem(dict, b->t->item[b->order[i]], Py_None))
            return false;
    return true;
}

static PyObject *fill_table(const builder *b)
{
    uint64_t most = b->t->slots / 2 - 1, n = b->t->count;
    n = n < most || b->t->slots == 8 ? n : most;
    PyObject *dict = PyDict_New();
    PyObject *set = dict && add_keys(dict, b, n) ? PyFrozenSet_New(dict) : NULL;
    Py_XDECREF(dict);
    if (set && !add_all(set, b, n))
        Py_CLEAR(set);
    return set;
}

/* ---- with fillers ------------------------------------------------------- */

/* An int whose hash is the slot, and which no element equals: it has 125 bits,
 * and is no float. hash(2^61 - 1) is 0. */
static PyObject *make_filler(uint64_t slot)
{
    PyObject *base =
        PyLong_FromString("1fffffffffffffff1fffffffffffffff", NULL, 16);
    PyObject *more = PyLong_FromUnsignedLongLong(slot);
    PyObject *filler = base && more ? PyNumber_Add(base, more) : NULL;
    Py_XDECREF(base);
    Py_XDECREF(more);
    return filler;
}

static bool add_filler(PyObject *dict, PyObject *list, uint64_t slot)
{
    PyObject *filler = make_filler(slot);
    bool ok = filler && !PyDict_SetItem(dict, filler, Py_None)
              && !PyList_Append(list, filler);
    Py_XDECREF(filler);
    return ok;
}

/* At all dummies, and at free slots until the table gets its size. */
static bool add_fillers(PyObject *dict, PyObject *list, const builder *b)
{
    const native_table *t = b->t;
    uint64_t n = t->count + t->dummies, least = t->slots / 4;
    least = t->slots == 8 ? 0 : least < 5 ? 5 : least;
    for (uint64_t i = 0; i < t->dummies; i++)
        if (!add_filler(dict, list, t->dummy[i]))
            return false;
    for (uint64_t slot = 0; slot < t->slots && n < least; slot++)
        if (b->owner[slot] == NOBODY) {
            if (!add_filler(dict, list, slot))
                return false;
            n++;
        }
    return true;
}

static PyObject *fill_and_empty(const builder *b)
{
    PyObject *dict = PyDict_New(), *list = PyList_New(0), *full = NULL,
             *set = NULL;
    if (dict && list && add_fillers(dict, list, b)
        && add_keys(dict, b, b->t->count))
        full = PyFrozenSet_New(dict);
    if (full)
        set = PyObject_CallMethod(full, "difference", "O", list);
    Py_XDECREF(full);
    Py_XDECREF(dict);
    Py_XDECREF(list);
    return set;
}

/* ---- hashes of Python's own --------------------------------------------- */

/* Give e the first slot of its probe sequence that is one of `span` from
 * `from` on; fillers take what comes before. False: they would be too many. */
static bool place(const builder *b, native_table *t, uint64_t e, uint64_t from,
                  uint64_t span)
{
    probe p = probe_of(b->hash[e], t->slots - 1);
    for (; b->owner[p.i] != NOBODY || p.i - from >= span; probe_next(&p)) {
        if (b->owner[p.i] != NOBODY)
            continue;
        if (t->dummies == t->slots / 4 - t->count)
            return false;
        b->owner[p.i] = TAKEN;
        t->dummy[t->dummies++] = p.i;
    }
    b->owner[p.i] = TAKEN;
    t->at[e] = p.i;
    return true;
}

/* Let the elements lie behind each other, in the room that is left shared
 * equally. */
static bool place_all(const builder *b, native_table *t)
{
    uint64_t from = 0;
    memset(b->owner, 0, t->slots * sizeof *b->owner);
    t->dummies = 0;
    for (uint64_t e = 0; e < t->count; e++) {
        uint64_t span = (t->slots - from) / (t->count - e);
        if (!span || !place(b, t, e, from, span))
            return false;
        from = t->at[e] + 1;
    }
    return true;
}

/* b is what place_all needs, for tables up to a size. */
static PyObject *spread_in(builder *b, native_table *t)
{
    b->t = t;
    for (uint64_t i = 0; i < t->count; i++)
        b->order[i] = i;
    for (t->slots = 32; t->slots <= MOST_SPREAD; t->slots <<= 1)
        if (t->slots > 4 * t->count && place_all(b, t))
            return fill_and_empty(b);
    return grow(b);
}

/* The elements in their order, in whatever table gives it; if there are too
 * many for that, they are added one by one. */
static PyObject *spread(const builder *b)
{
    native_table t = {.count = b->t->count, .item = b->t->item};
    builder s = {.hash = b->hash, .order = b->order};
    PyObject *set = NULL;
    s.owner = PyMem_Calloc(MOST_SPREAD, sizeof *s.owner);
    t.at = PyMem_Calloc(t.count, sizeof *t.at);
    t.dummy = PyMem_Calloc(MOST_SPREAD / 4, sizeof *t.dummy);
    if (s.owner && t.at && t.dummy)
        set = spread_in(&s, &t);
    else
        PyErr_NoMemory();
    PyMem_Free(s.owner);
    PyMem_Free(t.at);
    PyMem_Free(t.dummy);
    return set;
}

/* ---- all together ------------------------------------------------------- */

static bool take_slots(builder *b)
{
    const native_table *t = b->t;
    for (uint64_t i = 0; i < t->dummies; i++)
        b->owner[t->dummy[i]] = TAKEN;
    for (uint64_t i = 0; i < t->count; i++) {
        if (b->owner[t->at[i]] != NOBODY)
            return false;
        b->owner[t->at[i]] = (int64_t)i + 1;
        b->order[i] = i;
        b->moved |= ((uint64_t)b->hash[i] & (t->slots - 1)) != t->at[i];
    }
    return true;
}

static bool hash_elements(builder *b)
{
    for (uint64_t i = 0; i < b->t->count; i++) {
        b->hash[i] = PyObject_Hash(b->t->item[i]);
        if (b->hash[i] == -1)
            return false;
    }
    return true;
}

static PyObject *build(builder *b)
{
    const native_table *t = b->t;
    if (!hash_elements(b))
        return NULL;
    bool known = take_slots(b);
    if (known && !b->moved && !t->dummies && grown(t->count) == t->slots)
        return grow(b);
    if (!known || t->dummies > t->slots / 4 || !order_elements(b))
        return spread(b);
    uint64_t least = t->slots == 8 ? 0 : t->slots == 16 ? 5 : t->slots / 4;
    return t->dummies || t->count < least ? fill_and_empty(b) : fill_table(b);
}

PyObject *native_set(const native_table *t)
{
    builder b = {.t = t};
    PyObject *set = NULL;
    b.hash = PyMem_Calloc(t->count, sizeof *b.hash);
    b.owner = PyMem_Calloc(t->slots, sizeof *b.owner);
    b.order = PyMem_Calloc(t->count, sizeof *b.order);
    b.waits = PyMem_Calloc(t->count, sizeof *b.waits);
    b.waiting = PyMem_Calloc(t->count, sizeof *b.waiting);
    if (b.hash && b.owner && b.order && b.waits && b.waiting)
        set = build(&b);
    else
        PyErr_NoMemory();
    PyMem_Free(b.hash);
    PyMem_Free(b.owner);
    PyMem_Free(b.order);
    PyMem_Free(b.waits);
    PyMem_Free(b.waiting);
    return set;
}
