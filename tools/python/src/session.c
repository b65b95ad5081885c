/* _battc.Session: GPUs that stay open from run to run. */
#include "native.h"
#include <unistd.h>

typedef struct {
    PyObject_HEAD batt_session *session;
    pid_t pid; /* CUDA's state is of no use in a forked process */
} native_session;

bool native_read_session(PyObject *from, PyTypeObject *type, batt_session **s)
{
    *s = NULL;
    if (from == Py_None)
        return true;
    if (!PyObject_TypeCheck(from, type)) {
        PyErr_SetString(PyExc_TypeError, "no session");
        return false;
    }
    native_session *self = (native_session *)from;
    if (self->pid == getpid())
        *s = self->session;
    return true;
}

static PyObject *session_new(PyTypeObject *type, PyObject *args, PyObject *kw)
{
    (void)kw;
    if (!PyArg_ParseTuple(args, ""))
        return NULL;
    native_session *self = (native_session *)native_object(type);
    if (!self)
        return NULL;
    self->pid = getpid();
    self->session = batt_session_new();
    if (self->session)
        return (PyObject *)self;
    Py_DECREF(self);
    return PyErr_NoMemory();
}

static void session_dealloc(PyObject *o)
{
    native_session *self = (native_session *)o;
    if (self->pid == getpid()) {
        Py_BEGIN_ALLOW_THREADS batt_session_free(self->session);
        Py_END_ALLOW_THREADS
    }
    native_free_object(o);
}

static PyType_Slot session_slots[] = {
    {Py_tp_new, (void *)session_new},
    {Py_tp_dealloc, (void *)session_dealloc},
    {0, NULL},
};
PyType_Spec native_session_spec = {.name = "battc._battc.Session",
                                   .basicsize = sizeof(native_session),
                                   .flags = Py_TPFLAGS_DEFAULT,
                                   .slots = session_slots};
