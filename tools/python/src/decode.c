/* Values from bytes: BATT_BINARY of batt.h. Whatever the bytes are, nothing
 * behind their end is read, and no more is allocated than they can mean. */
#include "native.h"
#include <string.h>

enum { MAX_NEST = 200 };

typedef struct {
    const unsigned char *at, *end;
    const native_state *state;
    PyObject *error, *function; /* make an error, a function */
    int depth;
} reader;

static PyObject *read_node(reader *r);

/* ---- numbers and strings ------------------------------------------------ */

static void *damaged(const char *what)
{
    PyErr_Format(PyExc_ValueError, "damaged value: %s", what);
    return NULL;
}

static size_t bytes_left(const reader *r)
{
    return (size_t)(r->end - r->at);
}

bool native_read_count(const unsigned char **at, const unsigned char *end,
                       uint64_t *n)
{
    *n = 0;
    for (int shift = 0; shift < 64 && *at < end; shift += 7) {
        uint64_t bits = **at & 127;
        if (shift == 63 && bits > 1)
            break;
        *n |= bits << shift;
        if (!(*(*at)++ & 128))
            return true;
    }
    return false;
}

static bool read_count(reader *r, uint64_t *n)
{
    return native_read_count(&r->at, r->end, n)
           || damaged("it ends early, or a number is too large");
}

/* How many things follow, each of them a byte at least. */
static bool read_length(reader *r, uint64_t *n)
{
    if (!read_count(r, n))
        return false;
    return *n <= bytes_left(r) || damaged("it ends early");
}

static PyObject *read_int(reader *r)
{
    uint64_t n;
    if (!read_count(r, &n))
        return NULL;
    return PyLong_FromLongLong((long long)(n >> 1) ^ -(long long)(n & 1));
}

static PyObject *read_float(reader *r)
{
    uint64_t bits = 0;
    double d;
    if (bytes_left(r) < 8)
        return damaged("it ends early");
    for (int i = 0; i < 8; i++)
        bits |= (uint64_t)*r->at++ << 8 * i;
    memcpy(&d, &bits, sizeof d);
    return PyFloat_FromDouble(d);
}

static PyObject *read_string(reader *r)
{
    uint64_t n;
    if (!read_length(r, &n))
        return NULL;
    const char *text = (const char *)r->at;
    r->at += n;
    return PyUnicode_DecodeUTF8(text, (Py_ssize_t)n, "surrogatepass");
}

/* ---- containers --------------------------------------------------------- */

static PyObject *read_tuple(reader *r)
{
    uint64_t n;
    PyObject *t = read_length(r, &n) ? PyTuple_New((Py_ssize_t)n) : NULL;
    for (uint64_t i = 0; t && i < n; i++) {
        PyObject *item = read_node(r);
        if (!item || PyTuple_SetItem(t, (Py_ssize_t)i, item))
            Py_CLEAR(t);
    }
    return t;
}

static PyObject *read_list(reader *r)
{
    uint64_t n;
    PyObject *l = read_length(r, &n) ? PyList_New((Py_ssize_t)n) : NULL;
    for (uint64_t i = 0; l && i < n; i++) {
        PyObject *item = read_node(r);
        if (!item || PyList_SetItem(l, (Py_ssize_t)i, item))
            Py_CLEAR(l);
    }
    return l;
}

static PyObject *read_row(reader *r, uint64_t cols)
{
    PyObject *row = PyTuple_New((Py_ssize_t)cols);
    for (uint64_t j = 0; row && j < cols; j++) {
        PyObject *cell = PyLong_FromLong(*r->at++);
        if (!cell || PyTuple_SetItem(row, (Py_ssize_t)j, cell))
            Py_CLEAR(row);
    }
    return row;
}

static PyObject *read_grid(reader *r)
{
    uint64_t rows, cols;
    if (!read_count(r, &rows) || !read_count(r, &cols))
        return NULL;
    if (!rows || !cols || rows > bytes_left(r) || cols > bytes_left(r) / rows)
        return damaged("a grid of no such size");
    PyObject *grid = PyTuple_New((Py_ssize_t)rows);
    for (uint64_t i = 0; grid && i < rows; i++) {
        PyObject *row = read_row(r, cols);
        if (!row || PyTuple_SetItem(grid, (Py_ssize_t)i, row))
            Py_CLEAR(grid);
    }
    return grid;
}

/* ---- frozensets --------------------------------------------------------- */

/* The next slot, behind the last one of its kind. */
static bool read_slot(reader *r, const native_table *t, uint64_t *next,
                      uint64_t *slot)
{
    uint64_t gap;
    if (!read_count(r, &gap))
        return false;
    if (gap >= t->slots || *next + gap >= t->slots)
        return damaged("a slot outside its table");
    *slot = *next + gap;
    *next = *slot + 1;
    return true;
}

/* CPython's tables are not emptier than that, nor fuller. */
static bool check_size(const native_table *t)
{
    uint64_t n = t->count + t->dummies;
    bool power = t->slots >= 8 && !(t->slots & (t->slots - 1));
    return (power && t->slots <= 8 * n + 8 && n * 5 < (t->slots - 1) * 3)
           || damaged("a table of no such size");
}

static bool read_places(reader *r, native_table *t)
{
    uint64_t next = 0;
    for (uint64_t i = 0; i < t->dummies; i++)
        if (!read_slot(r, t, &next, &t->dummy[i]))
            return false;
    next = 0;
    for (uint64_t i = 0; i < t->count; i++) {
        if (!read_slot(r, t, &next, &t->at[i]))
            return false;
        t->item[i] = read_node(r);
        if (!t->item[i])
            return false;
    }
    return true;
}

static bool read_table(reader *r, native_table *t)
{
    if (!read_count(r, &t->slots) || !read_length(r, &t->dummies)
        || !check_size(t))
        return false;
    t->item = PyMem_Calloc(t->count, sizeof *t->item);
    t->at = PyMem_Calloc(t->count, sizeof *t->at);
    t->dummy = PyMem_Calloc(t->dummies + 1, sizeof *t->dummy);
    if (t->item && t->at && t->dummy)
        return read_places(r, t);
    PyErr_NoMemory();
    return false;
}

static PyObject *read_set(reader *r)
{
    native_table t = {0};
    PyObject *set = NULL;
    if (!read_length(r, &t.count))
        return NULL;
    if (!t.count)
        return PyFrozenSet_New(NULL);
    if (read_table(r, &t))
        set = native_set(&t);
    for (uint64_t i = 0; t.item && i < t.count; i++)
        Py_XDECREF(t.item[i]);
    PyMem_Free(t.item);
    PyMem_Free(t.at);
    PyMem_Free(t.dummy);
    return set;
}

/* ---- nodes -------------------------------------------------------------- */

static PyObject *read_error(reader *r)
{
    PyObject *name = read_string(r);
    PyObject *reason = name ? read_string(r) : NULL;
    PyObject *message = reason ? read_string(r) : NULL;
    PyObject *error = NULL;
    if (message)
        error =
            PyObject_CallFunctionObjArgs(r->error, name, reason, message, NULL);
    Py_XDECREF(name);
    Py_XDECREF(reason);
    Py_XDECREF(message);
    return error;
}

static PyObject *read_tagged(reader *r, unsigned char tag)
{
    switch (tag) {
    case BATT_TAG_NONE: return Py_NewRef(Py_None);
    case BATT_TAG_FALSE: return Py_NewRef(Py_False);
    case BATT_TAG_TRUE: return Py_NewRef(Py_True);
    case BATT_TAG_INT: return read_int(r);
    case BATT_TAG_FLOAT: return read_float(r);
    case BATT_TAG_NAN: return Py_NewRef(r->state->nan);
    case BATT_TAG_STR: return read_string(r);
    case BATT_TAG_TUPLE: return read_tuple(r);
    case BATT_TAG_LIST: return read_list(r);
    case BATT_TAG_SET: return read_set(r);
    case BATT_TAG_GRID: return read_grid(r);
    case BATT_TAG_FUNCTION: return PyObject_CallNoArgs(r->function);
    case BATT_TAG_ERROR: return read_error(r);
    default: return damaged("no such tag");
    }
}

static PyObject *read_node(reader *r)
{
    if (r->at == r->end)
        return damaged("it ends early");
    if (r->depth == MAX_NEST)
        return damaged("nested too deeply");
    r->depth++;
    PyObject *node = read_tagged(r, *r->at++);
    r->depth--;
    return node;
}

PyObject *native_decode(PyObject *module, PyObject *args)
{
    const char *bytes;
    Py_ssize_t n;
    reader r = {.state = PyModule_GetState(module)};
    if (!PyArg_ParseTuple(args, "y#OO", &bytes, &n, &r.error, &r.function))
        return NULL;
    r.at = (const unsigned char *)bytes;
    r.end = r.at + n;
    if (!n || *r.at++ != 1)
        return damaged("not of this version");
    PyObject *value = read_node(&r);
    if (value && r.at != r.end) {
        Py_DECREF(value);
        return damaged("it goes on behind its end");
    }
    return value;
}
