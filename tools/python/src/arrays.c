/* Many grids at once: values as one array, tasks from one. Cells are a byte
 * each, shapes pairs of int32. */
#include "native.h"
#include <string.h>

typedef struct {
    uint32_t rows, cols;
    const unsigned char *cell; /* NULL: the value is no grid of bytes */
} byte_grid;

static byte_grid grid_of(const unsigned char *at, Py_ssize_t n)
{
    const unsigned char *end = at + n;
    uint64_t rows, cols;
    byte_grid none = {0};
    if (n < 2 || at[0] != 1 || at[1] != BATT_TAG_GRID)
        return none;
    at += 2;
    if (!native_read_count(&at, end, &rows)
        || !native_read_count(&at, end, &cols) || rows > INT32_MAX
        || cols > INT32_MAX || rows * cols != (uint64_t)(end - at))
        return none;
    return (byte_grid){(uint32_t)rows, (uint32_t)cols, at};
}

static bool grid_at(PyObject *values, Py_ssize_t i, byte_grid *g)
{
    char *bytes;
    Py_ssize_t n;
    if (PyBytes_AsStringAndSize(PyTuple_GetItem(values, i), &bytes, &n))
        return false;
    *g = grid_of((const unsigned char *)bytes, n);
    return true;
}

/* ---- where arrays lie ---------------------------------------------------- */

enum { ALIGN = 64 }; /* what other libraries take without a copy */

bool native_new_space(native_space *s, Py_ssize_t n)
{
    s->bytes = n > PY_SSIZE_T_MAX - ALIGN
                   ? PyErr_NoMemory()
                   : PyByteArray_FromStringAndSize(NULL, n + ALIGN - 1);
    if (!s->bytes)
        return false;
    char *start = PyByteArray_AsString(s->bytes);
    s->offset = (Py_ssize_t)(-(uintptr_t)start % ALIGN);
    s->at = start + s->offset;
    return true;
}

/* Cells and shapes of n grids. */
typedef struct {
    native_space cells, shapes;
} arrays;

static bool new_arrays(arrays *a, Py_ssize_t cells, PyObject *values)
{
    return native_new_space(&a->cells, cells)
           && native_new_space(&a->shapes,
                               PyTuple_Size(values)
                                   * (Py_ssize_t)(2 * sizeof(int32_t)));
}

/* (cells, their offset, shapes, their offset), which it takes; NULL if they
 * are not ok. */
static PyObject *take_arrays(bool ok, arrays *a)
{
    PyObject *all = NULL;
    if (ok)
        all = Py_BuildValue("OnOn", a->cells.bytes, a->cells.offset,
                            a->shapes.bytes, a->shapes.offset);
    Py_XDECREF(a->cells.bytes);
    Py_XDECREF(a->shapes.bytes);
    return all;
}

static void put_shape(const arrays *a, Py_ssize_t i, const byte_grid *g)
{
    int32_t shape[2] = {(int32_t)g->rows, (int32_t)g->cols};
    memcpy(a->shapes.at + (size_t)i * sizeof shape, shape, sizeof shape);
}

/* ---- values ------------------------------------------------------------- */

/* Copy g into a box of rows x cols cells, if it fits in. */
static void put_box(unsigned char *box, byte_grid *g, uint32_t rows,
                    uint32_t cols)
{
    if (g->rows > rows || g->cols > cols)
        *g = (byte_grid){0};
    for (size_t i = 0; i < g->rows; i++)
        memcpy(box + i * cols, g->cell + i * g->cols, g->cols);
}

static bool fill_stack(PyObject *values, const arrays *a, uint32_t rows,
                       uint32_t cols)
{
    byte_grid g;
    unsigned char *box = (unsigned char *)a->cells.at;
    for (Py_ssize_t i = 0; i < PyTuple_Size(values); i++) {
        if (!grid_at(values, i, &g))
            return false;
        put_box(box, &g, rows, cols);
        put_shape(a, i, &g);
        box += (size_t)rows * cols;
    }
    return true;
}

/* stack(tuple of values' bytes, rows, columns, fill): as of take_arrays. What
 * is no grid, or a larger one, has the shape 0 x 0. */
PyObject *native_stack(PyObject *module, PyObject *args)
{
    PyObject *values;
    unsigned rows, cols;
    unsigned char fill;
    (void)module;
    if (!PyArg_ParseTuple(args, "O!IIb", &PyTuple_Type, &values, &rows, &cols,
                          &fill))
        return NULL;
    uint64_t box = (uint64_t)rows * cols;
    uint64_t n = (uint64_t)PyTuple_Size(values);
    if (n && box > (uint64_t)PY_SSIZE_T_MAX / n)
        return PyErr_NoMemory();
    arrays a = {0};
    bool ok = new_arrays(&a, (Py_ssize_t)(n * box), values);
    if (ok)
        memset(a.cells.at, fill, (size_t)(n * box));
    ok = ok && fill_stack(values, &a, rows, cols);
    return take_arrays(ok, &a);
}

/* The cells of all grids together; -1 with an exception set. */
static Py_ssize_t count_cells(PyObject *values)
{
    byte_grid g;
    Py_ssize_t n = 0;
    for (Py_ssize_t i = 0; i < PyTuple_Size(values); i++) {
        if (!grid_at(values, i, &g))
            return -1;
        n += (Py_ssize_t)g.rows * (Py_ssize_t)g.cols;
    }
    return n;
}

/* ragged(tuple of values' bytes): as of take_arrays, one grid's cells behind
 * the other's. */
PyObject *native_ragged(PyObject *module, PyObject *values)
{
    byte_grid g;
    (void)module;
    if (!PyTuple_Check(values)) {
        PyErr_SetString(PyExc_TypeError, "no tuple of values");
        return NULL;
    }
    Py_ssize_t n = count_cells(values);
    if (n < 0)
        return NULL;
    arrays a = {0};
    bool ok = new_arrays(&a, n, values);
    char *at = a.cells.at;
    for (Py_ssize_t i = 0; ok && i < PyTuple_Size(values); i++) {
        ok = grid_at(values, i, &g);
        size_t size = (size_t)g.rows * g.cols;
        if (size)
            memcpy(at, g.cell, size);
        at += size;
        put_shape(&a, i, &g);
    }
    return take_arrays(ok, &a);
}

/* ---- tasks -------------------------------------------------------------- */

/* Grids in an array: n boxes of rows x cols bytes, n pairs of int32. */
typedef struct {
    const unsigned char *cell;
    const char *shape;
    uint32_t rows, cols, n;
} stacked;

static bool read_stacked(PyObject *from, stacked *s)
{
    Py_ssize_t cells, shapes;
    if (!PyArg_ParseTuple(from, "IIy#y#", &s->rows, &s->cols, &s->cell, &cells,
                          &s->shape, &shapes))
        return false;
    uint64_t n = (uint64_t)shapes / (2 * sizeof(int32_t));
    if (n > INT32_MAX || (uint64_t)s->rows * s->cols > INT32_MAX
        || n * s->rows * s->cols != (uint64_t)cells) {
        PyErr_SetString(PyExc_ValueError, "arrays and shapes don't match");
        return false;
    }
    s->n = (uint32_t)n;
    return true;
}

static bool read_box(const stacked *s, uint32_t i, batt_grid *g)
{
    int32_t shape[2];
    memcpy(shape, s->shape + (size_t)i * sizeof shape, sizeof shape);
    if (shape[0] <= 0 || shape[1] <= 0 || (uint32_t)shape[0] > s->rows
        || (uint32_t)shape[1] > s->cols) {
        PyErr_Format(PyExc_ValueError, "grid %u: no such shape: (%d, %d)",
                     (unsigned)i, (int)shape[0], (int)shape[1]);
        return false;
    }
    const unsigned char *box = s->cell + (size_t)i * s->rows * s->cols;
    int64_t *cell = native_new_cells(g, (uint32_t)shape[0], (uint32_t)shape[1]);
    for (size_t r = 0; cell && r < g->rows; r++)
        for (size_t c = 0; c < g->cols; c++)
            *cell++ = box[r * s->cols + c];
    return cell;
}

batt_sample *native_read_stacks(PyObject *inputs, PyObject *outputs,
                                uint32_t *n)
{
    stacked in, out = {0};
    bool has_outputs = outputs != Py_None;
    if (!read_stacked(inputs, &in)
        || (has_outputs && !read_stacked(outputs, &out)))
        return NULL;
    if (has_outputs && in.n != out.n) {
        PyErr_SetString(PyExc_ValueError, "not as many outputs as inputs");
        return NULL;
    }
    batt_sample *s = PyMem_Calloc((size_t)in.n + 1, sizeof *s);
    bool ok = s || PyErr_NoMemory();
    for (uint32_t i = 0; ok && i < in.n; i++)
        ok = read_box(&in, i, &s[i].input)
             && (!has_outputs || read_box(&out, i, &s[i].output));
    *n = in.n;
    if (ok)
        return s;
    native_free_samples(s, in.n);
    return NULL;
}
