/* libbatt's messages, and text for Python. */
#include "native.h"
#include <stdlib.h>
#include <string.h>

struct native_message {
    native_message *next;
    bool warning, memory;
    uint32_t line, col;
    char *file, *text, *full;
};

void native_messages_init(native_messages *m)
{
    *m = (native_messages){.last = &m->first};
}

static void message_free(native_message *m)
{
    free(m->file);
    free(m->text);
    free(m->full);
    free(m);
}

void native_messages_free(native_messages *m)
{
    while (m->first) {
        native_message *next = m->first->next;
        message_free(m->first);
        m->first = next;
    }
    m->last = &m->first;
}

void native_on_message(void *state, const batt_message *m)
{
    native_messages *list = state;
    native_message *copy = calloc(1, sizeof *copy);
    if (!copy) {
        list->lost = true;
        return;
    }
    copy->warning = m->warning;
    copy->memory = m->memory;
    copy->line = m->line;
    copy->col = m->col;
    copy->file = strdup(m->file ? m->file : "");
    copy->text = strdup(m->text);
    copy->full = strdup(m->full);
    if (!copy->file || !copy->text || !copy->full) {
        list->lost = true;
        message_free(copy);
        return;
    }
    *list->last = copy;
    list->last = &copy->next;
}

PyObject *native_text(const char *s)
{
    return PyUnicode_DecodeUTF8(s, (Py_ssize_t)strlen(s), "surrogateescape");
}

static PyObject *message_tuple(const native_message *m)
{
    PyObject *file = native_text(m->file), *text = native_text(m->text),
             *full = native_text(m->full), *tuple = NULL;
    if (file && text && full)
        tuple = Py_BuildValue("OOkkOO", m->warning ? Py_True : Py_False, file,
                              (unsigned long)m->line, (unsigned long)m->col,
                              text, full);
    Py_XDECREF(file);
    Py_XDECREF(text);
    Py_XDECREF(full);
    return tuple;
}

static bool append_message(PyObject *list, const native_message *m)
{
    PyObject *one = message_tuple(m);
    bool ok = one && !PyList_Append(list, one);
    Py_XDECREF(one);
    return ok;
}

PyObject *native_messages_take(native_messages *m)
{
    bool lost = m->lost;
    for (const native_message *p = m->first; p; p = p->next)
        lost = lost || p->memory;
    PyObject *list = lost ? PyErr_NoMemory() : PyList_New(0);
    for (const native_message *p = m->first; list && p; p = p->next)
        if (!append_message(list, p))
            Py_CLEAR(list);
    native_messages_free(m);
    return list;
}

PyObject *native_with_messages(PyObject *object, native_messages *m)
{
    PyObject *list = native_messages_take(m), *pair = NULL;
    if (list && object)
        pair = PyTuple_Pack(2, object, list);
    Py_XDECREF(list);
    Py_XDECREF(object);
    return pair;
}

bool native_strings(PyObject *from, const char ***list, PyObject **keep)
{
    *list = NULL;
    *keep = NULL;
    if (from == Py_None)
        return true;
    *keep = PySequence_Tuple(from);
    if (!*keep)
        return false;
    Py_ssize_t n = PyTuple_Size(*keep);
    const char **p = PyMem_Calloc((size_t)n + 1, sizeof *p);
    if (!p)
        PyErr_NoMemory();
    for (Py_ssize_t i = 0; p && i < n; i++) {
        p[i] = PyUnicode_AsUTF8AndSize(PyTuple_GetItem(*keep, i), NULL);
        if (!p[i]) {
            PyMem_Free(p);
            p = NULL;
        }
    }
    *list = p;
    if (!p)
        Py_CLEAR(*keep);
    return p;
}
