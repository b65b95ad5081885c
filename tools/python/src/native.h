/* battc._battc: libbatt for Python, behind the package that users see. Only
 * the limited API is used, so that one binary serves Python 3.10 and newer.
 *
 * What may take time runs without the GIL. libbatt's callbacks come on the
 * calling thread, and only those that say so take the GIL. */
#ifndef NATIVE_H
#define NATIVE_H
#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030a0000
#include <Python.h>
#include <batt.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct {
    PyObject *nan; /* math.nan */
    PyTypeObject *program, *code, *tasks, *caller, *session, *array;
} native_state;

/* The state of the module that a type belongs to. */
native_state *native_of(PyObject *object);
/* Of types that only the module makes. */
#define NATIVE_FLAGS (Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION)
/* Make a type of the module; false with an exception set. */
bool native_add_type(PyObject *module, PyType_Spec *spec, PyTypeObject **type);
/* An object of such a type, all zeros behind its head; NULL with an exception
 * set. */
PyObject *native_object(PyTypeObject *type);
/* Free it, as the last thing that its type's dealloc does. */
void native_free_object(PyObject *o);

/* ---- messages.c --------------------------------------------------------- */

/* libbatt's messages, kept without the GIL until Python can have them. */
typedef struct native_message native_message;
typedef struct {
    native_message *first, **last;
    bool lost; /* some, for want of memory */
} native_messages;
void native_messages_init(native_messages *m);
void native_messages_free(native_messages *m);
batt_message_fn native_on_message; /* state: native_messages */
/* A list of (warning, file, line, column, text, full); frees them. NULL with
 * an exception set. */
PyObject *native_messages_take(native_messages *m);
/* (object or None, messages), which takes both; NULL if either can't be had. */
PyObject *native_with_messages(PyObject *object, native_messages *m);

/* A name that libbatt gave, whatever bytes it holds. */
PyObject *native_text(const char *s);

/* A NULL-terminated list of strings from a sequence of str, or None: *list is
 * NULL. The strings live as long as *keep. False with an exception set. */
bool native_strings(PyObject *from, const char ***list, PyObject **keep);

/* ---- types -------------------------------------------------------------- */

extern PyType_Spec native_program_spec, native_code_spec, native_tasks_spec,
    native_caller_spec, native_session_spec, native_array_spec;
PyObject *native_load(PyObject *module, PyObject *args);   /* program.c */
PyObject *native_parse(PyObject *module, PyObject *args);  /* program.c */
PyObject *native_decode(PyObject *module, PyObject *args); /* decode.c */
PyObject *native_stack(PyObject *module, PyObject *args);  /* arrays.c */
PyObject *native_ragged(PyObject *module, PyObject *args); /* arrays.c */

typedef struct {
    PyObject_HEAD batt_tasks *tasks;
    unsigned runs; /* that use them now */
} native_tasks;

typedef struct {
    PyObject_HEAD batt_programs *programs;
} native_program;

typedef struct {
    PyObject_HEAD batt_code **code; /* one for each program */
    uint32_t count;
} native_code;

/* ---- arrays.c ----------------------------------------------------------- */

/* A bytearray with an array in it, aligned as others like it. */
typedef struct {
    PyObject *bytes;
    char *at; /* the array */
    Py_ssize_t offset;
} native_space;
/* Of n bytes; false with an exception set. */
bool native_new_space(native_space *s, Py_ssize_t n);

/* ---- code.c: what a run gives ------------------------------------------- */

/* A result, or a row of an array; its strings are the code's and the tasks'. */
typedef struct {
    const char *function, *task, *split, *candidate;
    uint32_t index;
    uint32_t output; /* these three: of a row */
    uint8_t kind, on_host;
    size_t length; /* of its bytes, which follow the last one's: of its value;
                      or of name, reason and message of an error, each ended by
                      NUL */
} native_record;
typedef struct {
    native_record *record;
    size_t count, cap;
    char *bytes;
    size_t used, room;
} native_records;
void native_records_free(native_records *r);

/* Names made into strings: the last one of each, again if it is meant again. */
enum {
    NATIVE_FUNCTION,
    NATIVE_TASK,
    NATIVE_SPLIT,
    NATIVE_CANDIDATE,
    NATIVE_TEXTS
};
typedef struct {
    struct {
        const char *of;
        PyObject *text;
    } last[NATIVE_TEXTS];
} native_texts;
void native_texts_free(native_texts *t);
/* Row i of an array: (i, function, task, split, index, candidate, output, kind,
 * on host, error's name or None, reason, message). */
PyObject *native_record_row(const native_record *k, size_t i, native_texts *t,
                            const char *bytes);

/* ---- array.c ------------------------------------------------------------ */

/* The array of a run, whose share it takes, with its rows; keep: what holds
 * their strings. NULL with an exception set, and then nothing was taken. */
PyObject *native_array_new(PyTypeObject *type, batt_array *array,
                           native_records *records, PyObject *keep);

/* ---- tasks.c ------------------------------------------------------------ */

/* A count of BATT_BINARY, and go behind it; false where none ends before end.
 */
bool native_read_count(const unsigned char **at, const unsigned char *end,
                       uint64_t *n);

/* What reading grids needs, once. False with an exception set. */
bool native_init_tasks(void);
/* A grid from Python: rows of ints, (rows, columns, bytes), or None: no cells.
 * False with an exception set; native_free_grid either way. */
bool native_read_grid(PyObject *from, batt_grid *g);
void native_free_grid(batt_grid *g);
/* Make it a grid of that size, whose cells are returned; NULL with an exception
 * set. */
int64_t *native_new_cells(batt_grid *g, uint32_t rows, uint32_t cols);
/* Samples from a tuple of (input, output), with room for one more behind
 * them. NULL with an exception set. */
batt_sample *native_read_pairs(PyObject *pairs);
void native_free_samples(batt_sample *s, size_t n);
/* The same from arrays, (rows, columns, cells, shapes), of *n grids; outputs
 * may be None. */
batt_sample *native_read_stacks(PyObject *inputs, PyObject *outputs,
                                uint32_t *n); /* arrays.c */

/* ---- session.c ---------------------------------------------------------- */

/* The session of a Session or None; NULL in a process that was forked since.
 * False with an exception set. */
bool native_read_session(PyObject *from, PyTypeObject *type, batt_session **s);

/* ---- sets.c ------------------------------------------------------------- */

/* A frozenset's table as it was: see BATT_TAG_SET. */
typedef struct {
    uint64_t slots;
    uint64_t count, dummies;
    PyObject **item; /* count of them, in the order of their slots */
    uint64_t *at;    /* their slots */
    uint64_t *dummy; /* slots of those that were taken out */
} native_table;
/* The frozenset with that table, or one in the table's order where hashes are
 * not those that it was made with. NULL with an exception set. */
PyObject *native_set(const native_table *t);

#endif
