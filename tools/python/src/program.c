/* _battc.Program: what was read; compiled to _battc.Code. */
#include "native.h"
#include <stdlib.h>
#include <string.h>

/* ---- reading ------------------------------------------------------------ */

typedef struct {
    batt_program_options o;
    PyObject *keep;
} load_options;

/* (dialect's number, functions or None, advise) */
static bool read_options(PyObject *from, load_options *l)
{
    PyObject *functions;
    const char **names;
    int dialect, advise;
    if (!PyArg_ParseTuple(from, "iOp", &dialect, &functions, &advise)
        || !native_strings(functions, &names, &l->keep))
        return false;
    l->o = (batt_program_options){
        .dialect = (batt_dialect)dialect, .functions = names, .advise = advise};
    return true;
}

static void free_options(load_options *l)
{
    PyMem_Free((void *)(uintptr_t)l->o.functions);
    Py_XDECREF(l->keep);
}

/* (Program, messages), or (None, messages) if nothing can run. */
static PyObject *wrap_programs(PyObject *module, batt_programs *p,
                               native_messages *m)
{
    const native_state *state = PyModule_GetState(module);
    PyObject *o = NULL;
    if (p && !batt_programs_count(p)) {
        batt_programs_free(p);
        p = NULL;
    }
    o = p ? native_object(state->program) : Py_NewRef(Py_None);
    if (o && p)
        ((native_program *)o)->programs = p;
    else
        batt_programs_free(p);
    return native_with_messages(o, m);
}

/* load(paths, options) */
PyObject *native_load(PyObject *module, PyObject *args)
{
    PyObject *paths, *keep, *options;
    const char **path;
    load_options l;
    native_messages m;
    batt_programs *p = NULL;
    if (!PyArg_ParseTuple(args, "O!O!", &PyTuple_Type, &paths, &PyTuple_Type,
                          &options)
        || !native_strings(paths, &path, &keep))
        return NULL;
    bool ok = read_options(options, &l);
    native_messages_init(&m);
    if (ok) {
        Py_BEGIN_ALLOW_THREADS p =
            batt_programs_load(path, &l.o, native_on_message, &m);
        Py_END_ALLOW_THREADS free_options(&l);
    }
    PyMem_Free(path);
    Py_DECREF(keep);
    return ok ? wrap_programs(module, p, &m) : NULL;
}

/* Sources from a tuple of (name, bytes). */
static batt_source *read_sources(PyObject *from)
{
    Py_ssize_t n = PyTuple_Size(from), len;
    batt_source *s = PyMem_Calloc((size_t)n + 1, sizeof *s);
    if (!s)
        PyErr_NoMemory();
    for (Py_ssize_t i = 0; s && i < n; i++) {
        if (PyArg_ParseTuple(PyTuple_GetItem(from, i), "sy#", &s[i].name,
                             &s[i].text, &len)) {
            s[i].len = (size_t)len;
            continue;
        }
        PyMem_Free(s);
        s = NULL;
    }
    return s;
}

/* parse(sources, options) */
PyObject *native_parse(PyObject *module, PyObject *args)
{
    PyObject *sources, *options;
    load_options l;
    native_messages m;
    batt_programs *p = NULL;
    if (!PyArg_ParseTuple(args, "O!O!", &PyTuple_Type, &sources, &PyTuple_Type,
                          &options))
        return NULL;
    batt_source *s = read_sources(sources);
    size_t n = (size_t)PyTuple_Size(sources);
    bool ok = s && read_options(options, &l);
    native_messages_init(&m);
    if (ok) {
        Py_BEGIN_ALLOW_THREADS p =
            batt_programs_parse(s, n, &l.o, native_on_message, &m);
        Py_END_ALLOW_THREADS free_options(&l);
    }
    PyMem_Free(s);
    return ok ? wrap_programs(module, p, &m) : NULL;
}

/* ---- programs ----------------------------------------------------------- */

static void program_dealloc(PyObject *o)
{
    batt_programs_free(((native_program *)o)->programs);
    native_free_object(o);
}

/* ((name, input), ...) of a function. */
static PyObject *parameters(const batt_program *p, uint32_t i)
{
    PyObject *list = PyList_New(0), *tuple;
    const char *name, *input;
    for (uint32_t k = 0; list && (name = batt_program_param(p, i, k, &input));
         k++) {
        PyObject *row = Py_BuildValue("Ns", native_text(name), input);
        if (!row || PyList_Append(list, row))
            Py_CLEAR(list);
        Py_XDECREF(row);
    }
    tuple = list ? PyList_AsTuple(list) : NULL;
    Py_XDECREF(list);
    return tuple;
}

static bool append_function(PyObject *list, uint32_t i, const batt_program *p,
                            uint32_t k)
{
    PyObject *name = native_text(batt_program_name(p, k)), *row = NULL;
    const char *dialect = batt_dialect_name(batt_program_dialect(p));
    if (name)
        row = Py_BuildValue("OskkNi", name, dialect, (unsigned long)i,
                            (unsigned long)k, parameters(p, k),
                            (int)batt_program_rules(p, k));
    bool ok = row && !PyList_Append(list, row);
    Py_XDECREF(row);
    Py_XDECREF(name);
    return ok;
}

/* (name, dialect, index of its code, number in that, parameters, rules) */
static PyObject *program_functions(PyObject *o, void *closure)
{
    const batt_programs *all = ((native_program *)o)->programs;
    PyObject *list = PyList_New(0);
    (void)closure;
    for (uint32_t i = 0; list && i < batt_programs_count(all); i++) {
        const batt_program *p = batt_programs_at(all, i);
        for (uint32_t k = 0; list && k < batt_program_count(p); k++)
            if (!append_function(list, i, p, k))
                Py_CLEAR(list);
    }
    return list;
}

/* Compile them all; false: one failed, after a message. */
static bool compile_all(const batt_programs *all, native_code *c,
                        const batt_compile_options *o, native_messages *m)
{
    uint32_t n = batt_programs_count(all);
    c->code = calloc((size_t)n + 1, sizeof *c->code);
    m->lost |= !c->code;
    for (; c->code && c->count < n; c->count++) {
        c->code[c->count] = batt_compile(batt_programs_at(all, c->count), o,
                                         native_on_message, m);
        if (!c->code[c->count])
            return false;
    }
    return c->code;
}

/* compile(isolate, back end or None, fallback, tier, calls expected or 0) */
static PyObject *program_compile(PyObject *o, PyObject *args)
{
    const batt_programs *all = ((native_program *)o)->programs;
    batt_compile_options options = {0};
    int isolate, fallback, tier;
    unsigned long long calls;
    native_messages m;
    bool ok;
    if (!PyArg_ParseTuple(args, "pzpiK", &isolate, &options.backend, &fallback,
                          &tier, &calls))
        return NULL;
    options.isolate = isolate;
    options.fallback = fallback;
    options.tier = (batt_tier)tier;
    options.calls = calls;
    PyObject *code = native_object(native_of(o)->code);
    if (!code)
        return NULL;
    native_messages_init(&m);
    Py_BEGIN_ALLOW_THREADS ok =
        compile_all(all, (native_code *)code, &options, &m);
    Py_END_ALLOW_THREADS if (!ok)
    {
        Py_DECREF(code);
        code = Py_NewRef(Py_None);
    }
    return native_with_messages(code, &m);
}

static PyMethodDef program_methods[] = {
    {"compile", program_compile, METH_VARARGS,
     "compile(isolate, backend, fallback, tier, calls): (Code or None, "
     "messages)"},
    {NULL, NULL, 0, NULL},
};
static PyGetSetDef program_getset[] = {
    {"functions", program_functions, NULL,
     "(name, dialect, code, number, parameters, rules)", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};
static PyType_Slot program_slots[] = {
    {Py_tp_dealloc, (void *)program_dealloc},
    {Py_tp_methods, program_methods},
    {Py_tp_getset, program_getset},
    {0, NULL},
};
PyType_Spec native_program_spec = {.name = "battc._battc.Program",
                                   .basicsize = sizeof(native_program),
                                   .flags = NATIVE_FLAGS,
                                   .slots = program_slots};
