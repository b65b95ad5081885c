/* The module battc._battc. */
#include "native.h"
#include <string.h>

native_state *native_of(PyObject *object)
{
    return PyType_GetModuleState(Py_TYPE(object));
}

bool native_add_type(PyObject *module, PyType_Spec *spec, PyTypeObject **type)
{
    *type = (PyTypeObject *)PyType_FromModuleAndSpec(module, spec, NULL);
    return *type && !PyModule_AddType(module, *type);
}

PyObject *native_object(PyTypeObject *type)
{
    return ((allocfunc)PyType_GetSlot(type, Py_tp_alloc))(type, 0);
}

void native_free_object(PyObject *o)
{
    PyTypeObject *type = Py_TYPE(o);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(o);
    Py_DECREF(type);
}

static PyObject *module_backends(PyObject *module, PyObject *unused)
{
    PyObject *list = PyList_New(0);
    (void)module, (void)unused;
    for (uint32_t i = 0; list && batt_backend_name(i); i++) {
        PyObject *row =
            Py_BuildValue("ss", batt_backend_name(i), batt_backend_doc(i));
        if (!row || PyList_Append(list, row))
            Py_CLEAR(list);
        Py_XDECREF(row);
    }
    return list;
}

static bool add_constants(PyObject *module, native_state *state)
{
    PyObject *math = PyImport_ImportModule("math");
    state->nan = math ? PyObject_GetAttrString(math, "nan") : NULL;
    Py_XDECREF(math);
    return state->nan
           && !PyModule_AddStringConstant(module, "version", batt_version());
}

static int module_exec(PyObject *module)
{
    native_state *state = PyModule_GetState(module);
    return native_init_tasks() && add_constants(module, state)
                   && native_add_type(module, &native_program_spec,
                                      &state->program)
                   && native_add_type(module, &native_code_spec, &state->code)
                   && native_add_type(module, &native_caller_spec,
                                      &state->caller)
                   && native_add_type(module, &native_tasks_spec, &state->tasks)
                   && native_add_type(module, &native_session_spec,
                                      &state->session)
                   && native_add_type(module, &native_array_spec, &state->array)
               ? 0
               : -1;
}

static int module_traverse(PyObject *module, visitproc visit, void *arg)
{
    native_state *state = PyModule_GetState(module);
    Py_VISIT(state->nan);
    Py_VISIT(state->program);
    Py_VISIT(state->code);
    Py_VISIT(state->tasks);
    Py_VISIT(state->caller);
    Py_VISIT(state->session);
    Py_VISIT(state->array);
    return 0;
}

static int module_clear(PyObject *module)
{
    native_state *state = PyModule_GetState(module);
    Py_CLEAR(state->nan);
    Py_CLEAR(state->program);
    Py_CLEAR(state->code);
    Py_CLEAR(state->tasks);
    Py_CLEAR(state->caller);
    Py_CLEAR(state->session);
    Py_CLEAR(state->array);
    return 0;
}

static PyMethodDef methods[] = {
    {"load", native_load, METH_VARARGS,
     "load(paths, options): (Program or None, messages)"},
    {"parse", native_parse, METH_VARARGS,
     "parse(sources, options): (Program or None, messages)"},
    {"decode", native_decode, METH_VARARGS,
     "decode(bytes, make_error, make_function): value"},
    {"stack", native_stack, METH_VARARGS,
     "stack(values, rows, columns, fill): (cells, offset, shapes, offset)"},
    {"ragged", native_ragged, METH_O,
     "ragged(values): (cells, offset, shapes, offset)"},
    {"backends", module_backends, METH_NOARGS, "backends(): (name, doc)"},
    {NULL, NULL, 0, NULL},
};
static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, (void *)module_exec},
    {0, NULL},
};
static PyModuleDef definition = {.m_base = PyModuleDef_HEAD_INIT,
                                 .m_name = "_battc",
                                 .m_doc = "libbatt; see battc",
                                 .m_size = sizeof(native_state),
                                 .m_methods = methods,
                                 .m_slots = slots,
                                 .m_traverse = module_traverse,
                                 .m_clear = module_clear};

PyMODINIT_FUNC PyInit__battc(void); /* found by Python, by name */
PyMODINIT_FUNC PyInit__battc(void)
{
    return PyModuleDef_Init(&definition);
}
