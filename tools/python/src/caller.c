/* _battc.Caller: single calls of a code's functions. */
#include "native.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
    PyObject_HEAD PyObject *code; /* kept */
    batt_caller *caller;
    bool busy;
    volatile int stop;
    /* S of the last call, if nothing of it can change, and its samples. */
    PyObject *s;
    batt_sample *sample; /* ns of them, and room for one more */
    uint32_t ns;
} native_caller;

/* What a call leaves. */
typedef struct {
    native_caller *self;
    char *bytes;
    size_t length;
    native_messages messages;
    PyThreadState *thread; /* of the caller, without the GIL */
    bool interrupted;      /* an exception is set */
} call_state;

/* ---- without the GIL ---------------------------------------------------- */

static bool on_result(void *state, const batt_result *b)
{
    call_state *c = state;
    c->bytes = malloc(b->length + 1);
    if (!c->bytes)
        return false;
    memcpy(c->bytes, b->value, b->length);
    c->length = b->length;
    return true;
}

static void on_progress(void *state, uint64_t done, uint64_t total)
{
    call_state *c = state;
    (void)done, (void)total;
    PyEval_RestoreThread(c->thread);
    c->interrupted = PyErr_CheckSignals() != 0;
    c->self->stop = c->interrupted;
    c->thread = PyEval_SaveThread();
}

static void on_message(void *state, const batt_message *m)
{
    call_state *c = state;
    native_on_message(&c->messages, m);
}

static batt_status make_call(call_state *c, uint32_t function,
                             const batt_task *task)
{
    const batt_events events = {.state = c,
                                .result = on_result,
                                .progress = on_progress,
                                .message = on_message};
    return batt_call(c->self->caller, function, task, &events);
}

/* ---- arguments ---------------------------------------------------------- */

/* Is all of it tuples, down to the rows of grids? */
static bool is_frozen(PyObject *o, int depth)
{
    if (!depth || o == Py_None)
        return true;
    if (!PyTuple_CheckExact(o))
        return false;
    for (Py_ssize_t i = 0; i < PyTuple_Size(o); i++)
        if (!is_frozen(PyTuple_GetItem(o, i), depth - 1))
            return false;
    return true;
}

static void forget_s(native_caller *self)
{
    native_free_samples(self->sample, self->ns);
    self->sample = NULL;
    self->ns = 0;
    Py_CLEAR(self->s);
}

static bool set_s(native_caller *self, PyObject *s)
{
    if (self->s == s && s)
        return true;
    forget_s(self);
    self->sample = native_read_pairs(s);
    if (!self->sample)
        return false;
    self->ns = (uint32_t)PyTuple_Size(s);
    if (is_frozen(s, 4))
        self->s = Py_NewRef(s);
    return true;
}

static PyObject *finish(call_state *c, batt_status status)
{
    PyObject *value = NULL, *messages = NULL, *result = NULL;
    if (status == BATT_NO_MEMORY && !c->interrupted)
        PyErr_NoMemory();
    if (!c->interrupted && status != BATT_NO_MEMORY)
        messages = native_messages_take(&c->messages);
    if (messages)
        value = c->bytes
                    ? PyBytes_FromStringAndSize(c->bytes, (Py_ssize_t)c->length)
                    : Py_NewRef(Py_None);
    if (value)
        result = PyTuple_Pack(2, value, messages);
    Py_XDECREF(value);
    Py_XDECREF(messages);
    native_messages_free(&c->messages);
    free(c->bytes);
    return result;
}

static PyObject *call(native_caller *self, uint32_t function,
                      const batt_task *task)
{
    call_state c = {.self = self};
    native_messages_init(&c.messages);
    self->stop = 0;
    c.thread = PyEval_SaveThread();
    batt_status status = make_call(&c, function, task);
    PyEval_RestoreThread(c.thread);
    return finish(&c, status);
}

/* call(function's number, task id, S, I, C): (bytes or None, messages) */
static PyObject *caller_call(PyObject *o, PyObject *args)
{
    native_caller *self = (native_caller *)o;
    PyObject *s, *i, *c, *result = NULL;
    batt_task task = {.ntest = 1};
    unsigned function;
    if (!PyArg_ParseTuple(args, "IsO!OO", &function, &task.id, &PyTuple_Type,
                          &s, &i, &c))
        return NULL;
    if (self->busy) {
        PyErr_SetString(PyExc_RuntimeError, "a call is being made");
        return NULL;
    }
    self->busy = true;
    if (set_s(self, s)) {
        batt_sample *last = &self->sample[self->ns];
        *last = (batt_sample){0};
        task.ntrain = self->ns;
        task.sample = self->sample;
        if (native_read_grid(i, &last->input)
            && native_read_grid(c, &last->output))
            result = call(self, function, &task);
        native_free_grid(&last->input);
        native_free_grid(&last->output);
    }
    self->busy = false;
    return result;
}

/* ---- the type ----------------------------------------------------------- */

/* Caller(code, index of the program's code, (max_time, call_time,
 * max_memory)) */
static PyObject *caller_new(PyTypeObject *type, PyObject *args, PyObject *kw)
{
    PyObject *code;
    unsigned k;
    unsigned long long memory;
    batt_options o = {.format = BATT_BINARY};
    const native_state *state = PyType_GetModuleState(type);
    (void)kw;
    if (!PyArg_ParseTuple(args, "O!I(ddK)", state->code, &code, &k, &o.max_time,
                          &o.call_time, &memory))
        return NULL;
    if (k >= ((native_code *)code)->count) {
        PyErr_SetString(PyExc_IndexError, "no such code");
        return NULL;
    }
    native_caller *self = (native_caller *)native_object(type);
    if (!self)
        return NULL;
    self->code = Py_NewRef(code);
    o.max_memory = memory;
    o.stop = &self->stop;
    self->caller = batt_caller_new(((native_code *)code)->code[k], &o);
    if (self->caller)
        return (PyObject *)self;
    Py_DECREF(self);
    return PyErr_NoMemory();
}

static void caller_dealloc(PyObject *o)
{
    native_caller *self = (native_caller *)o;
    forget_s(self);
    batt_caller_free(self->caller);
    Py_XDECREF(self->code);
    native_free_object(o);
}

static PyMethodDef caller_methods[] = {
    {"call", caller_call, METH_VARARGS,
     "call(function, task id, S, I, C): (bytes or None, messages)"},
    {NULL, NULL, 0, NULL},
};
static PyType_Slot caller_slots[] = {
    {Py_tp_new, (void *)caller_new},
    {Py_tp_dealloc, (void *)caller_dealloc},
    {Py_tp_methods, caller_methods},
    {0, NULL},
};
PyType_Spec native_caller_spec = {.name = "battc._battc.Caller",
                                  .basicsize = sizeof(native_caller),
                                  .flags = Py_TPFLAGS_DEFAULT,
                                  .slots = caller_slots};
