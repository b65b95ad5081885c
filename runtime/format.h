/* What a call returned: Python's repr, JSON, or bytes to decode. */
#ifndef RT_FORMAT_H
#define RT_FORMAT_H
#include "../codegen/device/device.h"
#include "../ir/ir.h"
#include "batt.h"
#include "text.h"

/* What results show, counted as they are written. */
typedef struct {
    uint64_t ended, raised; /* calls ended by, outputs that are an exception */
    uint64_t budgets;       /* outputs out of budget; of these: */
    uint64_t late, late_calls, large;
} fmt_counts;

/* One call of a function, finished. */
typedef struct {
    const ir_module *m;
    const ir_func *f;
    const bt_val *leaf; /* the template's leaves, in order; poison allowed */
    uint32_t leaves;    /* how many; 0 where the call ended */
    uint32_t limit;     /* statement that ended the call; UINT32_MAX: none */
    uint32_t limit_err; /* BT_E_* of it */
    fmt_counts *counts; /* added to */
    bt_vm *vm;          /* where compact values are expanded */
} fmt_call;

/* Append the value of the call, at most max_bytes of text, an eighth of that
 * for one output. What is too long or too deep (BT_MAX_NEST) shows as a
 * budget error in its place. False when there is no memory even for that. */
bool rt_format_value(rt_text *t, batt_format format, const fmt_call *c,
                     size_t max_bytes);
/* Count an exception or a budget error of the call, or of one of its outputs.
 */
void rt_format_count_error(const fmt_call *c, uint32_t err);
/* The same for all that the call has; adds to c->counts alone. */
void rt_format_count_errors(const fmt_call *c);
/* Leaves of a function's template. */
uint32_t rt_format_leaf_count(const ir_func *f);

/* ---- formats ------------------------------------------------------------ */

typedef enum { FMT_TUPLE, FMT_LIST } fmt_kind;

/* An exception or a budget error in a value's place. */
typedef struct {
    const char *name;    /* "TypeError", ..., "Budget" */
    const char *reason;  /* of a budget error, else NULL */
    const char *message; /* length bytes; "" for BATT_REPR */
    size_t length;
} fmt_error;

/* What error err of statement stmt is. Its message is written to `message` and
 * lives there. */
fmt_error rt_format_error(const fmt_call *c, uint32_t err, uint32_t stmt,
                          rt_text *message);

typedef struct fmt_state fmt_state;
/* How one format writes the parts of a template: containers of n nodes, with
 * next between them, values, errors. value: false if it is nested too deeply
 * or too long. */
typedef struct {
    const char *head; /* goes before a call's value */
    void (*open)(fmt_state *s, fmt_kind kind, uint64_t n);
    void (*next)(fmt_state *s);
    void (*close)(fmt_state *s, fmt_kind kind, uint64_t n);
    bool (*value)(fmt_state *s, bt_val v, int depth);
    void (*error)(fmt_state *s, const fmt_error *e);
} fmt_writer;
struct fmt_state {
    rt_text *t;
    batt_format format; /* of what is text */
    const fmt_writer *writer;
    const fmt_call *call;
    uint32_t leaf;  /* next one of the template */
    size_t limit;   /* of t->len, for all outputs */
    size_t longest; /* output */
    uint32_t err;   /* why a value can't be written, beside want of room */
};
/* Append a value as text; false as in fmt_writer. */
bool rt_format_text(fmt_state *s, bt_val v, int depth);
/* The exact form of a compact value; 0: s->err tells why. */
bt_val rt_format_exact(fmt_state *s, bt_val v);
extern const fmt_writer rt_binary_writer, rt_cells_writer; /* format_binary.c */

#endif
