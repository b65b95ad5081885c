/* The tables of primitives and named constants as data, and look-ups. */
#include "arena.h"
#include "ir.h"

#include <pthread.h>
#include <string.h>

/* Both compilers fold this: the tables need no start-up code. */
#define HAS_DEFAULT(params) (__builtin_strchr(params, '=') ? 1 : 0)

enum { DIALECT_arc = IR_ARC, DIALECT_tok = IR_TOK, DIALECT_re = IR_RE };
enum { /* the columns' words */
       PURE = 0,
       RAISES = IR_FX_RAISE,
       CALLS = IR_FX_CALLS,
       FRESH = IR_FX_FRESH,
       SETS = IR_FX_SETS,
       ORDER = IR_FX_ORDER,
       NO = 0,
       LOOK = IR_SEES_LOOK,
       MAY = IR_SEES_MAY,
       MAY_IN = IR_SEES_MAY_IN,
       KEEP = IR_SEES_KEEP,
       INNER = IR_SEES_INNER,
       ELEMENT = IR_SEES_ELEMENT,
       MEMBER = IR_SEES_MEMBER,
       CROSS = IR_SEES_CROSS,
       CALL = IR_SEES_CALL,
       MAP = IR_SEES_MAP,
       FLAT = IR_SEES_FLAT,
       SOME = IR_SEES_SOME,
       EITHER = IR_SEES_EITHER,
       LIST = IR_SEES_LIST,
       ANY = IR_SEES_ANY,
       SAME = KEEP | INNER,
       PART = SAME | SOME,
#define IR_SHAPE(name, doc)
#define IR_TYPE(name, shapes, doc) name = (shapes),
#include "types.def"
#undef IR_SHAPE
#undef IR_TYPE
};
#define TAKES_1(a)          {a}
#define TAKES_2(a, b)       {a, b}
#define TAKES_3(a, b, c)    {a, b, c}
#define TAKES_4(a, b, c, d) {a, b, c, d}

const ir_op_info ir_ops[] = {
#define BT_OP(dialect, name, impl, arity, params, takes, gives, ever,          \
              on_error, fx, sees, doc)                                         \
    {#name,                                                                    \
     #impl,                                                                    \
     params,                                                                   \
     #takes " -> " #gives,                                                     \
     doc,                                                                      \
     DIALECT_##dialect,                                                        \
     arity,                                                                    \
     arity - HAS_DEFAULT(params),                                              \
     IR_ON_##on_error,                                                         \
     fx,                                                                       \
     TAKES_##arity takes,                                                      \
     gives,                                                                    \
     ever,                                                                     \
     TAKES_##arity sees},
#include "ops.def"
#undef BT_OP
};
const uint32_t ir_op_count = sizeof ir_ops / sizeof *ir_ops;

const ir_named_const ir_named_consts[] = {
#define BT_CONSTANT(dialect, name, value) {#name, value, DIALECT_##dialect},
#include "constants.def"
#undef BT_CONSTANT
};
const uint32_t ir_named_const_count =
    sizeof ir_named_consts / sizeof *ir_named_consts;

const char *const ir_error_names[] = {
#define BT_ERROR(code, exc, message) #code,
#include "errors.def"
#undef BT_ERROR
};
const uint32_t ir_error_count = sizeof ir_error_names / sizeof *ir_error_names;

const char *const ir_exc_names[IR_EXC_COUNT] = {
    "",
#define BT_CLASS(id, name) name,
#include "classes.def"
#undef BT_CLASS
};

static const struct {
    const char *prefix, *name;
    ir_dialect base; /* whose rows it has, unless it has one of that name */
} dialects[IR_DIALECTS] = {[IR_ARC] = {"arc", "arc-dsl", IR_ARC},
                           [IR_TOK] = {"tok", "tokpidjin", IR_TOK},
                           [IR_RE] = {"re", "re-arc", IR_ARC}};

/* ---- names: a hash table of all rows, made when first asked ------------- */

enum {
    OPS = sizeof ir_ops / sizeof *ir_ops,
    CONSTS = sizeof ir_named_consts / sizeof *ir_named_consts,
    BUCKETS = 2048
};
_Static_assert(2 * (OPS + CONSTS) <= BUCKETS, "a free bucket ends each search");

static struct {
    const char *name;
    ir_meaning means;
} named[OPS + CONSTS];
static uint16_t named_count, bucket[BUCKETS]; /* numbers in named plus one */
static pthread_once_t once = PTHREAD_ONCE_INIT;

/* Where the name's number is, or would be. */
static uint16_t *find_bucket(const char *name, size_t len)
{
    uint64_t h = ir_hash(IR_HASH_SEED, name, len);
    for (;; h++) {
        uint16_t *b = &bucket[h % BUCKETS];
        const char *there = *b ? named[*b - 1].name : name;
        if (!*b || (!strncmp(there, name, len) && !there[len]))
            return b;
    }
}

static ir_meaning *meaning_of(const char *name)
{
    uint16_t *b = find_bucket(name, strlen(name));
    if (!*b) {
        named[named_count].name = name;
        for (int d = 0; d < IR_DIALECTS; d++)
            named[named_count].means.op[d] = named[named_count].means.konst[d] =
                -1;
        *b = ++named_count;
    }
    return &named[*b - 1].means;
}

static void make_names(void)
{
    for (int i = 0; i < OPS; i++)
        meaning_of(ir_ops[i].name)->op[ir_ops[i].dialect] = i;
    for (int i = 0; i < CONSTS; i++)
        meaning_of(ir_named_consts[i].name)->konst[ir_named_consts[i].dialect] =
            i;
    for (int i = 0; i < named_count; i++)
        for (int d = 0; d < IR_DIALECTS; d++) {
            ir_meaning *m = &named[i].means;
            m->konst[d] = m->konst[dialects[d].base];
            if (m->op[d] < 0)
                m->op[d] = m->op[dialects[d].base];
        }
}

const ir_meaning *ir_meaning_find(const char *name, size_t len)
{
    pthread_once(&once, make_names);
    uint16_t number = *find_bucket(name, len);
    return number ? &named[number - 1].means : 0;
}

int ir_op_find(ir_dialect d, const char *name, size_t len)
{
    const ir_meaning *m = ir_meaning_find(name, len);
    return m ? m->op[d] : -1;
}

bool ir_op_in(ir_dialect d, uint32_t op)
{
    const char *name = ir_ops[op].name;
    return ir_op_find(d, name, strlen(name)) == (int)op;
}

int ir_const_find(ir_dialect d, const char *name, size_t len)
{
    const ir_meaning *m = ir_meaning_find(name, len);
    return m ? m->konst[d] : -1;
}

/* ---- parameters --------------------------------------------------------- */

/* Word i of a list of words separated by one space: start and length. */
static const char *nth_word(const char *list, uint32_t i, size_t *len)
{
    for (; i > 0; i--) {
        list = strchr(list, ' ');
        if (!list)
            return 0;
        list++;
    }
    *len = strcspn(list, " ");
    return *len ? list : 0;
}

int ir_op_param(uint32_t op, const char *name, size_t len)
{
    for (uint32_t i = 0; i < ir_ops[op].arity; i++) {
        size_t n;
        const char *word = nth_word(ir_ops[op].params, i, &n);
        const char *eq = word ? memchr(word, '=', n) : 0;
        if (eq)
            n = (size_t)(eq - word);
        if (word && n == len && memcmp(word, name, n) == 0)
            return (int)i;
    }
    return -1;
}

const char *ir_op_param_default(uint32_t op, uint32_t i, size_t *len)
{
    size_t n;
    const char *word = nth_word(ir_ops[op].params, i, &n);
    const char *eq = word ? memchr(word, '=', n) : 0;
    if (!eq)
        return 0;
    *len = n - (size_t)(eq + 1 - word);
    return eq + 1;
}

bool ir_op_takes_function(uint32_t op, uint32_t i)
{
    return ir_ops[op].takes[i] == IR_T_FUNCTION;
}

const char *ir_dialect_prefix(ir_dialect d)
{
    return dialects[d].prefix;
}

const char *ir_dialect_name(ir_dialect d)
{
    return dialects[d].name;
}

ir_dialect ir_dialect_base(ir_dialect d)
{
    return dialects[d].base;
}
