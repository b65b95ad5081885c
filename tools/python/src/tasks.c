/* _battc.Tasks: a growing list of tasks, from files or from Python. */
#include "native.h"
#include <string.h>

/* ---- grids from Python -------------------------------------------------- */

static bool read_cell(PyObject *item, int64_t *cell)
{
    if (!PyLong_Check(item) || PyBool_Check(item)) {
        PyErr_Format(PyExc_TypeError,
                     "a cell of type %S where an int "
                     "belongs",
                     Py_TYPE(item));
        return false;
    }
    *cell = PyLong_AsLongLong(item);
    return *cell != -1 || !PyErr_Occurred();
}

/* CPython has one object for each small int, which most cells are: known by
 * their addresses, they need not be asked. */
enum { SMALL = 256, ALIGN = 32 };
static PyObject *small[SMALL]; /* kept for ever; by where they lie */
static int64_t small_value[SMALL];

static size_t small_slot(const PyObject *item)
{
    return (uintptr_t)item / ALIGN % SMALL;
}

bool native_init_tasks(void)
{
    for (int i = 0; i < SMALL; i++) {
        PyObject *item = PyLong_FromLong(i);
        if (!item)
            return false;
        size_t k = small_slot(item);
        if (small[k]) {
            Py_DECREF(item);
            continue;
        }
        small_value[k] = i;
        small[k] = item;
    }
    return true;
}

typedef PyObject *item_fn(PyObject *, Py_ssize_t); /* borrowed */

/* The cells of a row of `cols` ints. Nothing here runs Python's code. */
static bool read_row(PyObject *row, item_fn *item_of, Py_ssize_t cols,
                     int64_t *cell)
{
    for (Py_ssize_t j = 0; j < cols; j++) {
        PyObject *item = item_of(row, j);
        size_t k = small_slot(item);
        if (small[k] == item)
            cell[j] = small_value[k];
        else if (!read_cell(item, &cell[j]))
            return false;
    }
    return true;
}

static bool read_sized_row(PyObject *row, Py_ssize_t size, item_fn *item_of,
                           uint32_t cols, int64_t *cell)
{
    if (size == (Py_ssize_t)cols)
        return read_row(row, item_of, size, cell);
    PyErr_Format(PyExc_ValueError,
                 "a row of %zd where the first one has %u: the grid is ragged",
                 size, (unsigned)cols);
    return false;
}

/* A row that is a list, or any sequence. */
static bool read_any_row(PyObject *row, uint32_t cols, int64_t *cell)
{
    if (PyList_CheckExact(row))
        return read_sized_row(row, PyList_Size(row), PyList_GetItem, cols,
                              cell);
    PyObject *tuple = PySequence_Tuple(row); /* itself, if it is one */
    bool ok = tuple
              && read_sized_row(tuple, PyTuple_Size(tuple), PyTuple_GetItem,
                                cols, cell);
    Py_XDECREF(tuple);
    return ok;
}

static bool read_rows(PyObject *rows, batt_grid *g, int64_t *cell)
{
    for (uint32_t i = 0; i < g->rows; i++)
        if (!read_any_row(PyTuple_GetItem(rows, (Py_ssize_t)i), g->cols,
                          cell + (size_t)i * g->cols))
            return false;
    return true;
}

int64_t *native_new_cells(batt_grid *g, uint32_t rows, uint32_t cols)
{
    int64_t *cell = PyMem_Malloc(((size_t)rows * cols + 1) * sizeof *cell);
    if (!cell)
        PyErr_NoMemory();
    *g = (batt_grid){rows, cols, cell};
    return cell;
}

static int64_t *new_cells(batt_grid *g, Py_ssize_t rows, Py_ssize_t cols)
{
    if (rows < 0 || cols < 0 || rows > INT32_MAX || cols > INT32_MAX) {
        PyErr_SetString(PyExc_ValueError, "a grid of no such size");
        return NULL;
    }
    return native_new_cells(g, (uint32_t)rows, (uint32_t)cols);
}

/* Rows of cells: any sequences. */
static bool read_sequence(PyObject *from, batt_grid *g)
{
    PyObject *rows = PySequence_Tuple(from);
    Py_ssize_t n = rows ? PyTuple_Size(rows) : 0;
    Py_ssize_t cols = n ? PyObject_Size(PyTuple_GetItem(rows, 0)) : 0;
    int64_t *cell = rows && cols >= 0 ? new_cells(g, n, cols) : NULL;
    bool ok = cell && read_rows(rows, g, cell);
    Py_XDECREF(rows);
    return ok;
}

/* (rows, columns, that many int64 or bytes), of an array. */
static bool read_packed(PyObject *from, batt_grid *g)
{
    Py_ssize_t rows, cols, n;
    const char *bytes;
    if (!PyArg_ParseTuple(from, "nny#", &rows, &cols, &bytes, &n))
        return false;
    int64_t *cell = new_cells(g, rows, cols);
    size_t size = (size_t)rows * (size_t)cols;
    if (!cell)
        return false;
    if ((size_t)n == size * sizeof *cell) {
        memcpy(cell, bytes, (size_t)n);
        return true;
    }
    for (size_t i = 0; i < size && (size_t)n == size; i++)
        cell[i] = (unsigned char)bytes[i];
    if ((size_t)n == size)
        return true;
    PyErr_SetString(PyExc_ValueError, "not the bytes of such a grid");
    return false;
}

static bool is_packed(PyObject *from)
{
    return PyTuple_Check(from) && PyTuple_Size(from) == 3
           && PyLong_Check(PyTuple_GetItem(from, 0))
           && !PyLong_Check(PyTuple_GetItem(from, 2));
}

bool native_read_grid(PyObject *from, batt_grid *g)
{
    *g = (batt_grid){0};
    if (from == Py_None)
        return true;
    return is_packed(from) ? read_packed(from, g) : read_sequence(from, g);
}

void native_free_grid(batt_grid *g)
{
    PyMem_Free((void *)(uintptr_t)g->cell);
    g->cell = NULL;
}

/* ---- samples ------------------------------------------------------------ */

void native_free_samples(batt_sample *s, size_t n)
{
    for (size_t i = 0; s && i < n; i++) {
        native_free_grid(&s[i].input);
        native_free_grid(&s[i].output);
    }
    PyMem_Free(s);
}

/* Put the place before the text of the exception that is set. */
static void tell_place(const char *split, Py_ssize_t i, const char *member)
{
    PyObject *type, *value, *trace;
    PyErr_Fetch(&type, &value, &trace);
    PyErr_Format(type, "%s[%zd]%s: %S", split, i, member,
                 value ? value : Py_None);
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(trace);
}

static bool read_pair(PyObject *from, batt_sample *s, const char *split,
                      Py_ssize_t i)
{
    PyObject *in, *out, *pair = PySequence_Tuple(from);
    const char *place = "";
    bool ok = pair && PyArg_ParseTuple(pair, "OO", &in, &out);
    if (ok) {
        place = ".input";
        ok = native_read_grid(in, &s->input);
    }
    if (ok) {
        place = ".output";
        ok = native_read_grid(out, &s->output);
    }
    if (!ok)
        tell_place(split, i, place);
    Py_XDECREF(pair);
    return ok;
}

static bool read_pairs(PyObject *pairs, batt_sample *s, const char *split)
{
    for (Py_ssize_t i = 0; i < PyTuple_Size(pairs); i++)
        if (!read_pair(PyTuple_GetItem(pairs, i), &s[i], split, i))
            return false;
    return true;
}

/* Room for n samples. */
static batt_sample *new_samples(Py_ssize_t n)
{
    batt_sample *s =
        n < INT32_MAX ? PyMem_Calloc((size_t)n + 1, sizeof *s) : NULL;
    if (!s)
        PyErr_NoMemory();
    return s;
}

batt_sample *native_read_pairs(PyObject *pairs)
{
    Py_ssize_t n = PyTuple_Size(pairs);
    batt_sample *s = new_samples(n + 1);
    if (!s || read_pairs(pairs, s, "S"))
        return s;
    native_free_samples(s, (size_t)n);
    return NULL;
}

/* The samples of a task from tuples of (input, output). */
static batt_sample *read_task(PyObject *train, PyObject *test, batt_task *task)
{
    Py_ssize_t ntrain = PyTuple_Size(train), ntest = PyTuple_Size(test);
    batt_sample *s = new_samples(ntrain + ntest);
    if (!s)
        return NULL;
    if (!read_pairs(train, s, "train")
        || !read_pairs(test, s + ntrain, "test")) {
        native_free_samples(s, (size_t)(ntrain + ntest));
        return NULL;
    }
    task->ntrain = (uint32_t)ntrain;
    task->ntest = (uint32_t)ntest;
    task->sample = s;
    return s;
}

/* ---- the type ----------------------------------------------------------- */

static PyObject *tasks_new(PyTypeObject *type, PyObject *args, PyObject *kw)
{
    (void)kw;
    if (!PyArg_ParseTuple(args, ""))
        return NULL;
    native_tasks *self = (native_tasks *)native_object(type);
    if (!self)
        return NULL;
    self->tasks = batt_tasks_new();
    if (self->tasks)
        return (PyObject *)self;
    Py_DECREF(self);
    return PyErr_NoMemory();
}

static void tasks_dealloc(PyObject *o)
{
    batt_tasks_free(((native_tasks *)o)->tasks);
    native_free_object(o);
}

/* Nobody may run them while they change. */
static batt_tasks *open_tasks(PyObject *o)
{
    native_tasks *self = (native_tasks *)o;
    if (!self->runs)
        return self->tasks;
    PyErr_SetString(PyExc_RuntimeError,
                    "tasks can't be added while a run uses them");
    return NULL;
}

static PyObject *tasks_add(PyObject *o, PyObject *args)
{
    PyObject *path;
    native_messages m;
    batt_tasks *tasks = open_tasks(o);
    if (!tasks || !PyArg_ParseTuple(args, "O&", PyUnicode_FSConverter, &path))
        return NULL;
    native_messages_init(&m);
    ((native_tasks *)o)->runs++; /* two threads may not add at once, either */
    const char *name = PyBytes_AsString(path);
    Py_BEGIN_ALLOW_THREADS batt_tasks_add(tasks, name, native_on_message, &m);
    Py_END_ALLOW_THREADS((native_tasks *)o)->runs--;
    Py_DECREF(path);
    return native_messages_take(&m);
}

/* put(id, ((input, output), ...) of train, the same of test) */
static PyObject *tasks_put(PyObject *o, PyObject *args)
{
    PyObject *train, *test;
    batt_task task = {0};
    native_messages m;
    batt_tasks *tasks = open_tasks(o);
    if (!tasks
        || !PyArg_ParseTuple(args, "sO!O!", &task.id, &PyTuple_Type, &train,
                             &PyTuple_Type, &test))
        return NULL;
    batt_sample *s = read_task(train, test, &task);
    if (!s)
        return NULL;
    native_messages_init(&m);
    batt_tasks_put(tasks, &task, native_on_message, &m);
    native_free_samples(s, (size_t)task.ntrain + task.ntest);
    return native_messages_take(&m);
}

/* put_arrays(id, train, inputs, outputs or None), as of native_read_stacks */
static PyObject *tasks_put_arrays(PyObject *o, PyObject *args)
{
    PyObject *inputs, *outputs;
    batt_task task = {0};
    native_messages m;
    int train;
    uint32_t n;
    batt_tasks *tasks = open_tasks(o);
    if (!tasks
        || !PyArg_ParseTuple(args, "spO!O", &task.id, &train, &PyTuple_Type,
                             &inputs, &outputs))
        return NULL;
    batt_sample *s = native_read_stacks(inputs, outputs, &n);
    if (!s)
        return NULL;
    *(train ? &task.ntrain : &task.ntest) = n;
    task.sample = s;
    native_messages_init(&m);
    batt_tasks_put(tasks, &task, native_on_message, &m);
    native_free_samples(s, n);
    return native_messages_take(&m);
}

static PyObject *tasks_ids(PyObject *o, void *closure)
{
    const batt_tasks *tasks = ((native_tasks *)o)->tasks;
    uint32_t n = batt_tasks_count(tasks);
    PyObject *ids = PyTuple_New((Py_ssize_t)n);
    (void)closure;
    for (uint32_t i = 0; ids && i < n; i++) {
        PyObject *id = native_text(batt_tasks_id(tasks, i));
        if (!id || PyTuple_SetItem(ids, (Py_ssize_t)i, id))
            Py_CLEAR(ids);
    }
    return ids;
}

static PyObject *tuple_of_row(const int64_t *cell, uint32_t cols)
{
    PyObject *row = PyTuple_New((Py_ssize_t)cols);
    for (uint32_t j = 0; row && j < cols; j++) {
        PyObject *x = PyLong_FromLongLong(cell[j]);
        if (!x || PyTuple_SetItem(row, (Py_ssize_t)j, x))
            Py_CLEAR(row);
    }
    return row;
}

/* A tuple of tuples; None where there is no grid. */
static PyObject *tuple_of_grid(const batt_grid *g)
{
    if (!g->cell)
        return Py_NewRef(Py_None);
    PyObject *grid = PyTuple_New((Py_ssize_t)g->rows);
    for (uint32_t i = 0; grid && i < g->rows; i++) {
        PyObject *row = tuple_of_row(g->cell + (size_t)i * g->cols, g->cols);
        if (!row || PyTuple_SetItem(grid, (Py_ssize_t)i, row))
            Py_CLEAR(grid);
    }
    return grid;
}

static bool append_sample(PyObject *list, const batt_task_sample *s)
{
    PyObject *in = tuple_of_grid(&s->grids.input),
             *out = tuple_of_grid(&s->grids.output), *row = NULL;
    if (in && out)
        row = Py_BuildValue("sOO", s->split, in, out);
    bool ok = row && !PyList_Append(list, row);
    Py_XDECREF(in);
    Py_XDECREF(out);
    Py_XDECREF(row);
    return ok;
}

/* (id as it was given, list), which it takes; NULL without a list */
static PyObject *with_id(const char *id, PyObject *list)
{
    PyObject *text = list ? native_text(id) : NULL;
    PyObject *pair = text ? PyTuple_Pack(2, text, list) : NULL;
    Py_XDECREF(text);
    Py_XDECREF(list);
    return pair;
}

/* at(i): (id as it was given, [(split, input, output or None), ...]) of task i
 */
static PyObject *tasks_at(PyObject *o, PyObject *number)
{
    const batt_tasks *tasks = ((native_tasks *)o)->tasks;
    unsigned long i = PyLong_AsUnsignedLong(number);
    batt_task_sample s;
    if (PyErr_Occurred())
        return NULL;
    if (i >= batt_tasks_count(tasks)) {
        PyErr_SetString(PyExc_IndexError, "no such task");
        return NULL;
    }
    PyObject *list = PyList_New(0);
    for (uint32_t k = 0; list && batt_tasks_sample(tasks, (uint32_t)i, k, &s);
         k++)
        if (!append_sample(list, &s))
            Py_CLEAR(list);
    return with_id(batt_tasks_given_id(tasks, (uint32_t)i), list);
}

static PyObject *tasks_samples(PyObject *o, void *closure)
{
    const batt_tasks *tasks = ((native_tasks *)o)->tasks;
    unsigned long long n = 0;
    (void)closure;
    for (uint32_t i = 0; i < batt_tasks_count(tasks); i++)
        n += batt_tasks_samples(tasks, i);
    return PyLong_FromUnsignedLongLong(n);
}

static PyMethodDef tasks_methods[] = {
    {"add", tasks_add, METH_VARARGS, "add(path): messages"},
    {"at", tasks_at, METH_O,
     "at(i): (id, [(split, input, output or None), ...])"},
    {"put_arrays", tasks_put_arrays, METH_VARARGS,
     "put_arrays(id, train, inputs, outputs or None): messages"},
    {"put", tasks_put, METH_VARARGS, "put(id, train, test): messages"},
    {NULL, NULL, 0, NULL},
};
static PyGetSetDef tasks_getset[] = {
    {"ids", tasks_ids, NULL, "names of the tasks, in order", NULL},
    {"samples", tasks_samples, NULL, "how many they have together", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};
static PyType_Slot tasks_slots[] = {
    {Py_tp_new, (void *)tasks_new},
    {Py_tp_dealloc, (void *)tasks_dealloc},
    {Py_tp_methods, tasks_methods},
    {Py_tp_getset, tasks_getset},
    {0, NULL},
};
PyType_Spec native_tasks_spec = {.name = "battc._battc.Tasks",
                                 .basicsize = sizeof(native_tasks),
                                 .flags = Py_TPFLAGS_DEFAULT,
                                 .slots = tasks_slots};
