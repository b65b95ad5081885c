/* _battc.Array: grids in one array, on a GPU where one made them. */
#include "native.h"
#include "dlpack.h"
#include <stdlib.h>

typedef struct {
    PyObject_HEAD batt_array *array;
    native_records records; /* its rows; strings are what `keep` holds */
    PyObject *keep;
} native_array;

PyObject *native_array_new(PyTypeObject *type, batt_array *array,
                           native_records *records, PyObject *keep)
{
    native_array *self = (native_array *)native_object(type);
    if (!self)
        return NULL;
    self->array = array;
    self->records = *records;
    *records = (native_records){0};
    Py_INCREF(keep);
    self->keep = keep;
    return (PyObject *)self;
}

static void array_dealloc(PyObject *o)
{
    native_array *self = (native_array *)o;
    Py_BEGIN_ALLOW_THREADS batt_array_free(self->array);
    Py_END_ALLOW_THREADS native_records_free(&self->records);
    Py_XDECREF(self->keep);
    native_free_object(o);
}

/* ---- DLPack -------------------------------------------------------------- */

/* What nobody has taken out of its capsule goes with that. */
static void drop_old(PyObject *capsule)
{
    if (PyCapsule_IsValid(capsule, "dltensor")) {
        DLManagedTensor *t = PyCapsule_GetPointer(capsule, "dltensor");
        t->deleter(t);
    }
}

static void drop_versioned(PyObject *capsule)
{
    if (PyCapsule_IsValid(capsule, "dltensor_versioned")) {
        DLManagedTensorVersioned *t =
            PyCapsule_GetPointer(capsule, "dltensor_versioned");
        t->deleter(t);
    }
}

static bool read_part(int part)
{
    if (part >= BATT_ARRAY_CELLS && part <= BATT_ARRAY_KINDS)
        return true;
    PyErr_SetString(PyExc_ValueError, "no such part");
    return false;
}

/* dlpack(part, versioned): a capsule */
static PyObject *array_dlpack(PyObject *o, PyObject *args)
{
    int part, versioned;
    if (!PyArg_ParseTuple(args, "ip", &part, &versioned) || !read_part(part))
        return NULL;
    void *t = batt_array_dlpack(((native_array *)o)->array,
                                (batt_array_part)part, versioned);
    PyObject *capsule =
        !t          ? PyErr_NoMemory()
        : versioned ? PyCapsule_New(t, "dltensor_versioned", drop_versioned)
                    : PyCapsule_New(t, "dltensor", drop_old);
    if (t && !capsule && versioned)
        ((DLManagedTensorVersioned *)t)->deleter(t);
    else if (t && !capsule)
        ((DLManagedTensor *)t)->deleter(t);
    return capsule;
}

/* ---- copies, and what is known of it ------------------------------------- */

static Py_ssize_t part_bytes(const batt_array_info *i, int part)
{
    uint64_t each = part == BATT_ARRAY_CELLS    ? (uint64_t)i->rows * i->cols
                    : part == BATT_ARRAY_SHAPES ? 2 * sizeof(int32_t)
                                                : 1;
    return (Py_ssize_t)(i->count * each);
}

/* read(part): ((bytearray, where it begins), messages) */
static PyObject *array_read(PyObject *o, PyObject *args)
{
    const batt_array *array = ((native_array *)o)->array;
    native_messages messages;
    batt_array_info info;
    native_space to;
    int part;
    if (!PyArg_ParseTuple(args, "i", &part) || !read_part(part))
        return NULL;
    batt_array_describe(array, &info);
    if (!native_new_space(&to, part_bytes(&info, part)))
        return NULL;
    native_messages_init(&messages);
    Py_BEGIN_ALLOW_THREADS batt_array_read(array, (batt_array_part)part, to.at,
                                           native_on_message, &messages);
    Py_END_ALLOW_THREADS return native_with_messages(
        Py_BuildValue("Nn", to.bytes, to.offset), &messages);
}

/* (device type, device, count, rows, columns, on host, three addresses) */
static PyObject *array_info(PyObject *o, void *closure)
{
    batt_array_info i;
    (void)closure;
    batt_array_describe(((native_array *)o)->array, &i);
    return Py_BuildValue("iiKIIK(KKK)", i.device_type, i.device_id,
                         (unsigned long long)i.count, i.rows, i.cols,
                         (unsigned long long)i.on_host,
                         (unsigned long long)(uintptr_t)i.cells,
                         (unsigned long long)(uintptr_t)i.shapes,
                         (unsigned long long)(uintptr_t)i.kinds);
}

/* rows(all): a list of what native_record_row gives, all or those without a
 * grid */
static PyObject *array_rows(PyObject *o, PyObject *args)
{
    const native_records *r = &((native_array *)o)->records;
    native_texts texts = {{{0}}};
    const char *bytes = r->bytes;
    int all;
    if (!PyArg_ParseTuple(args, "p", &all))
        return NULL;
    PyObject *rows = PyList_New(0);
    for (size_t i = 0; rows && i < r->count; i++) {
        const native_record *k = &r->record[i];
        if (all || k->kind != BATT_ROW_GRID) {
            PyObject *row = native_record_row(k, i, &texts, bytes);
            if (!row || PyList_Append(rows, row))
                Py_CLEAR(rows);
            Py_XDECREF(row);
        }
        bytes += k->length;
    }
    native_texts_free(&texts);
    return rows;
}

static PyMethodDef array_methods[] = {
    {"dlpack", array_dlpack, METH_VARARGS, "dlpack(part, versioned): capsule"},
    {"read", array_read, METH_VARARGS, "read(part): (bytes, messages)"},
    {"rows", array_rows, METH_VARARGS, "rows(all): rows"},
    {NULL, NULL, 0, NULL},
};
static PyGetSetDef array_getset[] = {
    {"info", array_info, NULL, "where it is and how large", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};
static PyType_Slot array_slots[] = {
    {Py_tp_dealloc, (void *)array_dealloc},
    {Py_tp_methods, array_methods},
    {Py_tp_getset, array_getset},
    {0, NULL},
};
PyType_Spec native_array_spec = {.name = "battc._battc.Array",
                                 .basicsize = sizeof(native_array),
                                 .flags = NATIVE_FLAGS,
                                 .slots = array_slots};
