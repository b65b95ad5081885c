/* _battc.Code: compiled programs, and running them. */
#include "native.h"
#include <stdlib.h>
#include <string.h>

typedef struct { /* a result; its strings are the code's and the tasks' */
    const char *function, *task, *split, *candidate;
    uint32_t index;
    size_t length; /* of its bytes, which follow the last one's */
} record;

typedef struct {
    record *record;
    size_t count, cap;
    char *bytes;
    size_t used, room;
    native_messages messages;
    PyThreadState *thread; /* of the caller, without the GIL */
    volatile int stop;
    bool interrupted, no_memory; /* interrupted: an exception is set */
    batt_scores *scores;         /* in the place of results, or NULL */
} run_state;

/* ---- without the GIL ---------------------------------------------------- */

static bool reserve(run_state *r, size_t more)
{
    if (r->count == r->cap) {
        size_t cap = r->cap ? r->cap * 2 : 64;
        record *p = realloc(r->record, cap * sizeof *p);
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

static bool on_result(void *state, const batt_result *b)
{
    run_state *r = state;
    if (!reserve(r, b->length)) {
        r->no_memory = true;
        return false;
    }
    r->record[r->count++] = (record){b->function,  b->task,  b->split,
                                     b->candidate, b->index, b->length};
    memcpy(r->bytes + r->used, b->value, b->length);
    r->used += b->length;
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
                          .scores = r->scores};
    o->stop = &r->stop;
    for (uint32_t i = 0; status == BATT_DONE && i < c->count; i++)
        status = batt_run(c->code[i], tasks, o, &events, NULL);
    return status;
}

/* The scores as JSON, in the place of records. */
static bool write_scores(run_state *r)
{
    FILE *to = open_memstream(&r->bytes, &r->used);
    bool ok = to && batt_scores_write(r->scores, BATT_SCORES_JSON, to);
    return (!to || !fclose(to)) && ok;
}

/* ---- what comes out ----------------------------------------------------- */

static void run_free(run_state *r)
{
    free(r->record);
    free(r->bytes);
    native_messages_free(&r->messages);
    batt_scores_free(r->scores);
}

/* The last string that was made, again if it is meant again. */
typedef struct {
    const char *of;
    PyObject *text;
} last_text;

static PyObject *text_of(last_text *last, const char *s)
{
    if (last->of != s) {
        Py_XDECREF(last->text);
        last->text = native_text(s);
        last->of = last->text ? s : NULL;
    }
    return last->text;
}

enum { FUNCTION, TASK, SPLIT, CANDIDATE, TEXTS };

static PyObject *make_row(const record *k, last_text *last, const char *bytes)
{
    PyObject *function = text_of(&last[FUNCTION], k->function),
             *task = text_of(&last[TASK], k->task),
             *split = text_of(&last[SPLIT], k->split),
             *candidate = text_of(&last[CANDIDATE], k->candidate);
    if (!function || !task || !split || !candidate)
        return NULL;
    return Py_BuildValue("OOOkOy#", function, task, split,
                         (unsigned long)k->index, candidate, bytes,
                         (Py_ssize_t)k->length);
}

/* A list of (function, task, split, index, candidate, bytes). */
static PyObject *make_rows(const run_state *r)
{
    last_text last[TEXTS] = {{0}};
    PyObject *rows = PyList_New((Py_ssize_t)r->count);
    const char *bytes = r->bytes;
    for (size_t i = 0; rows && i < r->count; i++) {
        PyObject *row = make_row(&r->record[i], last, bytes);
        bytes += r->record[i].length;
        if (!row || PyList_SetItem(rows, (Py_ssize_t)i, row))
            Py_CLEAR(rows);
    }
    for (int i = 0; i < TEXTS; i++)
        Py_XDECREF(last[i].text);
    return rows;
}

static PyObject *finish_run(run_state *r, batt_status status)
{
    PyObject *rows = NULL, *result = NULL;
    bool no_memory = r->no_memory || status == BATT_NO_MEMORY;
    if (no_memory && !r->interrupted)
        PyErr_NoMemory();
    if (!no_memory && !r->interrupted)
        rows = r->scores
                   ? PyBytes_FromStringAndSize(r->bytes, (Py_ssize_t)r->used)
                   : make_rows(r);
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
        result = finish_run(&r, run_released((native_code *)o,
                                             (native_tasks *)tasks, &ro.o, &r));
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
