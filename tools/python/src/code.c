/* _battc.Code: compiled programs, and running them. */
#include "native.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
    native_records all;
    native_messages messages;
    PyThreadState *thread; /* of the caller, without the GIL */
    volatile int stop;
    bool interrupted, no_memory; /* interrupted: an exception is set */
    batt_scores *scores;         /* in the place of results, or NULL */
    batt_array *array;           /* likewise */
} run_state;

/* ---- without the GIL ---------------------------------------------------- */

static bool reserve(native_records *r, size_t more)
{
    if (r->count == r->cap) {
        size_t cap = r->cap ? r->cap * 2 : 64;
        native_record *p = realloc(r->record, cap * sizeof *p);
        if (!p)
            return false;
        r->record = p;
        r->cap = cap;
    }
    if (more <= r->room - r->used)
        return true;
    size_t room = (r->used + more) * 3 / 2 + 4096;
    char *p = realloc(r->bytes, room);
    if (!p)
        return false;
    r->bytes = p;
    r->room = room;
    return true;
}

/* A record of the call, with room for so many bytes; NULL: no memory. */
static native_record *add_record(run_state *r, const batt_result *b,
                                 size_t length)
{
    if (!reserve(&r->all, length)) {
        r->no_memory = true;
        return NULL;
    }
    native_record *k = &r->all.record[r->all.count++];
    *k = (native_record){.function = b->function,
                         .task = b->task,
                         .split = b->split,
                         .candidate = b->candidate,
                         .index = b->index,
                         .length = length};
    return k;
}

static void add_bytes(run_state *r, const char *bytes, size_t n)
{
    if (n)
        memcpy(r->all.bytes + r->all.used, bytes, n);
    r->all.used += n;
}

static bool on_result(void *state, const batt_result *b)
{
    if (!add_record(state, b, b->length))
        return false;
    add_bytes(state, b->value, b->length);
    return true;
}

static bool on_row(void *state, const batt_array_row *w)
{
    const char *text[] = {w->error, w->reason, w->message};
    size_t length = 0;
    for (int i = 0; i < 3 && w->error; i++)
        length += strlen(text[i]) + 1;
    native_record *k = add_record(state, w->call, length);
    if (!k)
        return false;
    k->output = w->output;
    k->kind = (uint8_t)w->kind;
    k->on_host = w->on_host;
    for (int i = 0; i < 3 && w->error; i++)
        add_bytes(state, text[i], strlen(text[i]) + 1);
    return true;
}

/* Has ^C been pressed, or has another signal's handler raised? */
static void check_signals(run_state *r)
{
    if (r->stop)
        return;
    PyEval_RestoreThread(r->thread);
    r->interrupted = PyErr_CheckSignals() != 0;
    r->stop = r->interrupted;
    r->thread = PyEval_SaveThread();
}

static void on_progress(void *state, uint64_t done, uint64_t total)
{
    (void)done, (void)total;
    check_signals(state);
}

static void on_compiling(void *state, const char *arch, uint32_t done,
                         uint32_t total)
{
    (void)arch, (void)done, (void)total;
    check_signals(state);
}

static void on_message(void *state, const batt_message *m)
{
    run_state *r = state;
    native_on_message(&r->messages, m);
}

static batt_status run_all(const native_code *c, const batt_tasks *tasks,
                           batt_options *o, run_state *r)
{
    batt_status status = BATT_DONE;
    batt_events events = {.state = r,
                          .result = on_result,
                          .progress = on_progress,
                          .compiling = on_compiling,
                          .message = on_message,
                          .scores = r->scores,
                          .array = r->array,
                          .row = on_row};
    o->stop = &r->stop;
    for (uint32_t i = 0; status == BATT_DONE && i < c->count; i++)
        status = batt_run(c->code[i], tasks, o, &events, NULL);
    return status;
}

/* The scores as JSON, in the place of records. */
static bool write_scores(run_state *r)
{
    FILE *to = open_memstream(&r->all.bytes, &r->all.used);
    bool ok = to && batt_scores_write(r->scores, BATT_SCORES_JSON, to);
    return (!to || !fclose(to)) && ok;
}

/* ---- what comes out ----------------------------------------------------- */

void native_records_free(native_records *r)
{
    free(r->record);
    free(r->bytes);
}

static void run_free(run_state *r)
{
    native_records_free(&r->all);
    native_messages_free(&r->messages);
    batt_scores_free(r->scores);
    batt_array_free(r->array);
}

void native_texts_free(native_texts *t)
{
    for (int i = 0; i < NATIVE_TEXTS; i++)
        Py_XDECREF(t->last[i].text);
}

static bool make_texts(native_texts *t, const native_record *k)
{
    const char *of[] = {k->function, k->task, k->split, k->candidate};
    for (int i = 0; i < NATIVE_TEXTS; i++) {
        if (t->last[i].of == of[i])
            continue;
        Py_XDECREF(t->last[i].text);
        t->last[i].text = native_text(of[i]);
        t->last[i].of = t->last[i].text ? of[i] : NULL;
        if (!t->last[i].text)
            return false;
    }
    return true;
}

static PyObject *make_row(const native_record *k, native_texts *t,
                          const char *bytes)
{
    if (!make_texts(t, k))
        return NULL;
    return Py_BuildValue(
        "OOOkOy#", t->last[NATIVE_FUNCTION].text, t->last[NATIVE_TASK].text,
        t->last[NATIVE_SPLIT].text, (unsigned long)k->index,
        t->last[NATIVE_CANDIDATE].text, bytes, (Py_ssize_t)k->length);
}

PyObject *native_record_row(const native_record *k, size_t i, native_texts *t,
                            const char *bytes)
{
    if (!make_texts(t, k))
        return NULL;
    const char *name = k->length ? bytes : NULL;
    const char *reason = name ? name + strlen(name) + 1 : NULL;
    const char *message = name ? reason + strlen(reason) + 1 : NULL;
    PyObject *text = message ? native_text(message) : Py_BuildValue("");
    if (!text)
        return NULL;
    return Py_BuildValue(
        "nOOOkOkiizzN", (Py_ssize_t)i, t->last[NATIVE_FUNCTION].text,
        t->last[NATIVE_TASK].text, t->last[NATIVE_SPLIT].text,
        (unsigned long)k->index, t->last[NATIVE_CANDIDATE].text,
        (unsigned long)k->output, (int)k->kind, (int)k->on_host, name, reason,
        text);
}

/* A list of (function, task, split, index, candidate, bytes). */
static PyObject *make_rows(const native_records *r)
{
    native_texts texts = {{{0}}};
    PyObject *rows = PyList_New((Py_ssize_t)r->count);
    const char *bytes = r->bytes;
    for (size_t i = 0; rows && i < r->count; i++) {
        PyObject *row = make_row(&r->record[i], &texts, bytes);
        bytes += r->record[i].length;
        if (!row || PyList_SetItem(rows, (Py_ssize_t)i, row))
            Py_CLEAR(rows);
    }
    native_texts_free(&texts);
    return rows;
}

/* What holds the strings of rows: the code's and the tasks'. */
static PyObject *make_array(run_state *r, PyObject *code, PyObject *tasks)
{
    PyObject *keep = Py_BuildValue("OO", code, tasks);
    PyObject *array =
        keep ? native_array_new(native_of(code)->array, r->array, &r->all, keep)
             : NULL;
    Py_XDECREF(keep);
    if (array)
        r->array = NULL;
    return array;
}

static PyObject *finish_run(run_state *r, batt_status status, PyObject *code,
                            PyObject *tasks)
{
    PyObject *rows = NULL, *result = NULL;
    bool no_memory = r->no_memory || status == BATT_NO_MEMORY;
    if (no_memory && !r->interrupted)
        PyErr_NoMemory();
    if (!no_memory && !r->interrupted)
        rows = r->scores  ? PyBytes_FromStringAndSize(r->all.bytes,
                                                      (Py_ssize_t)r->all.used)
               : r->array ? make_array(r, code, tasks)
                          : make_rows(&r->all);
    if (rows) {
        PyObject *messages = native_messages_take(&r->messages);
        if (messages)
            result = Py_BuildValue("iOO", (int)status, rows, messages);
        Py_XDECREF(messages);
        Py_DECREF(rows);
    }
    run_free(r);
    return result;
}

/* ---- the type ----------------------------------------------------------- */

typedef struct {
    batt_options o;
    PyObject *keep[2]; /* task ids, functions */
} run_options;

static bool read_options(PyObject *from, PyTypeObject *session, run_options *r)
{
    PyObject *ids, *functions, *kept;
    int all, until_wrong;
    unsigned long long memory;
    const char **id, **function;
    batt_options *o = &r->o;
    if (!PyArg_ParseTuple(from, "IpIddKOOpO", &o->candidates, &all, &o->threads,
                          &o->max_time, &o->call_time, &memory, &ids,
                          &functions, &until_wrong, &kept)
        || !native_read_session(kept, session, &o->session)
        || !native_strings(ids, &id, &r->keep[0]))
        return false;
    o->task_ids = id;
    if (!native_strings(functions, &function, &r->keep[1]))
        return false;
    o->functions = function;
    o->pair_all = all;
    o->until_wrong = until_wrong;
    o->max_memory = memory;
    o->format = BATT_BINARY;
    return true;
}

static void free_options(run_options *r)
{
    PyMem_Free((void *)(uintptr_t)r->o.task_ids);
    PyMem_Free((void *)(uintptr_t)r->o.functions);
    Py_XDECREF(r->keep[0]);
    Py_XDECREF(r->keep[1]);
}

/* Without the GIL. */
static batt_status run_released(const native_code *c, native_tasks *tasks,
                                batt_options *o, run_state *r)
{
    batt_status status;
    tasks->runs++;
    r->thread = PyEval_SaveThread();
    status = run_all(c, tasks->tasks, o, r);
    if (r->scores)
        r->no_memory |= !write_scores(r);
    PyEval_RestoreThread(r->thread);
    tasks->runs--;
    return status;
}

/* run(Tasks, (candidates, pair_all, threads, max_time, call_time, max_memory,
 * task ids or None, functions or None, until wrong, Session or None), rules or
 * -1): (status, rows, messages); with rules JSON in the rows' place */
static PyObject *code_run(PyObject *o, PyObject *args)
{
    PyObject *tasks, *options, *result = NULL;
    run_options ro = {0};
    run_state r = {0};
    int rules;
    if (!PyArg_ParseTuple(args, "O!O!i", native_of(o)->tasks, &tasks,
                          &PyTuple_Type, &options, &rules))
        return NULL;
    native_messages_init(&r.messages);
    r.scores = rules < 0 ? NULL : batt_scores_new((batt_rules)rules);
    if (rules >= 0 && !r.scores)
        PyErr_NoMemory();
    else if (!read_options(options, native_of(o)->session, &ro))
        run_free(&r);
    else
        result = finish_run(
            &r,
            run_released((native_code *)o, (native_tasks *)tasks, &ro.o, &r), o,
            tasks);
    free_options(&ro);
    return result;
}

/* A box that rows and columns are given of. False with an exception set. */
static bool new_array(run_state *r, const native_code *c, unsigned rows,
                      unsigned columns, unsigned char fill)
{
    if (c->count != 1) {
        PyErr_SetString(PyExc_ValueError, "an array is of one program, or of "
                                          "several of one dialect");
        return false;
    }
    if (!rows || !columns || rows > 1024 || columns > 1024) {
        PyErr_SetString(PyExc_ValueError, "rows and columns are 1 to 1,024");
        return false;
    }
    r->array = batt_array_new(rows, columns, fill);
    return r->array || PyErr_NoMemory();
}

/* arrays(Tasks, options as of run, rows, columns, fill): (status, Array,
 * messages) */
static PyObject *code_arrays(PyObject *o, PyObject *args)
{
    PyObject *tasks, *options, *result = NULL;
    run_options ro = {0};
    run_state r = {0};
    unsigned rows, columns;
    unsigned char fill;
    if (!PyArg_ParseTuple(args, "O!O!IIb", native_of(o)->tasks, &tasks,
                          &PyTuple_Type, &options, &rows, &columns, &fill)
        || !new_array(&r, (native_code *)o, rows, columns, fill))
        return NULL;
    native_messages_init(&r.messages);
    if (!read_options(options, native_of(o)->session, &ro))
        run_free(&r);
    else
        result = finish_run(
            &r,
            run_released((native_code *)o, (native_tasks *)tasks, &ro.o, &r), o,
            tasks);
    free_options(&ro);
    return result;
}

/* (back end, tier) of each program */
static PyObject *code_backend(PyObject *o, void *closure)
{
    const native_code *c = (native_code *)o;
    batt_compile_stats s = {0};
    (void)closure;
    if (c->count)
        batt_code_stats(c->code[0], &s);
    return Py_BuildValue("zi", s.backend, s.tier);
}

static void code_dealloc(PyObject *o)
{
    native_code *c = (native_code *)o;
    for (uint32_t i = 0; i < c->count; i++)
        batt_code_free(c->code[i]);
    free(c->code);
    native_free_object(o);
}

static PyMethodDef code_methods[] = {
    {"run", code_run, METH_VARARGS,
     "run(tasks, options, rules): (status, rows, messages)"},
    {"arrays", code_arrays, METH_VARARGS,
     "arrays(tasks, options, rows, columns, fill): (status, Array, messages)"},
    {NULL, NULL, 0, NULL},
};
static PyGetSetDef code_getset[] = {
    {"backend", code_backend, NULL, "(back end, tier)", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};
static PyType_Slot code_slots[] = {
    {Py_tp_dealloc, (void *)code_dealloc},
    {Py_tp_methods, code_methods},
    {Py_tp_getset, code_getset},
    {0, NULL},
};
PyType_Spec native_code_spec = {.name = "battc._battc.Code",
                                .basicsize = sizeof(native_code),
                                .flags = NATIVE_FLAGS,
                                .slots = code_slots};
