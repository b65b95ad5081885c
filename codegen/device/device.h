/* The device library: every DSL primitive on boxed Python values.
 *
 * One source, two compilers: the host's (interpreter, CPU JIT, tests, fuzzers)
 * and NVRTC (GPU). So the code is the common
 * subset of C17 and CUDA C++: no malloc, no libc, no VLAs, no compound
 * literals, no designated initialisers, explicit casts from void *, unique
 * names for statics (all files are also compiled as one translation unit),
 * recursion only where a depth is checked.
 *
 * Conventions
 *  - A bt_val is an immutable Python value. 0 is no value: a function that
 *    returns 0 (or false) has set vm->err, one that returns anything else
 *    has not. Callers check and return 0 at once.
 *  - Results live at the low end of the arena (vm->top grows up), scratch
 *    space at the high end (vm->hi grows down) and is released by restoring
 *    vm->hi. bt_call and the generated code restore vm->hi for their callees.
 *  - Loops that call back into the program collect garbage with bt_loop_*.
 *  - Order of evaluation, of set insertion and of exceptions is CPython's.
 */
#ifndef BT_DEVICE_H
#define BT_DEVICE_H

#ifdef __CUDACC_RTC__ /* no headers there */
typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef int int32_t;
typedef unsigned int uint32_t;
typedef long long int64_t;
typedef unsigned long long uint64_t;
typedef unsigned long long uintptr_t;
#else
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#endif
#ifdef __CUDACC__ /* NVRTC and nvcc */
#define __builtin_memcpy memcpy
/* Calls stay calls: inlined primitives make minutes of compile time and
 * megabytes of code that every warp has to fetch. */
#define BT_API     extern "C" __device__ __noinline__
#define BT_STATIC  static __device__
#define BT_INLINE  static __device__ __forceinline__
#define BT_OUTLINE static __device__ __noinline__
#define BT_TABLE   static __device__ const
#else
#define BT_API
#define BT_STATIC  static
#define BT_INLINE  static inline
#define BT_OUTLINE static inline
#define BT_TABLE   static const
#endif

/* What several files rely on. */
#ifdef __CUDACC__
#define BT_ASSERT(what) static_assert(what, #what)
#else
#define BT_ASSERT(what) _Static_assert(what, #what)
#endif

/* What callers have seen to: a trap on hosts, nothing on GPUs. */
#ifdef __CUDACC__
#define BT_EXPECT(what) ((void)0)
#else
#define BT_EXPECT(what) ((what) ? (void)0 : __builtin_trap())
#endif

/* ---- values ------------------------------------------------------------- */

/* Low three bits are the tag. Small tuples of small ints are inline, and
 * canonical: a 2-tuple of plain ints that fit 30 bits is always BT_PAIR, a
 * 3-tuple of plain ints that fit 20 bits always BT_TRIPLE, (int, (int, int))
 * that fit 20 bits always BT_CELL, a 1-character string, () and frozenset()
 * always BT_CONST. bools are not plain ints (they print differently), so
 * (True, 1) is a heap tuple; equality and hashing see through that. */
typedef uint64_t bt_val;

enum {
    BT_PTR,    /* heap object (8-byte aligned pointer) */
    BT_INT,    /* 61-bit signed int in bits 3..63 */
    BT_PAIR,   /* (i, j): i in bits 34..63, j in bits 4..33, signed */
    BT_TRIPLE, /* (a, b, c): bits 44..63, 24..43, 4..23, signed */
    BT_CELL,   /* (v, (i, j)): same three fields */
    BT_CONST,  /* None, False, True, nan, (), frozenset(), characters */
    BT_OPREF,  /* a DSL function: op id in bits 3.. */
    BT_ERRVAL  /* poison: error code in bits 3..15, statement in 16..47;
                  flows between statements, never enters a primitive */
};

enum { /* BT_CONST: kind in bits 3..7, payload in bits 8.. */
       BT_C_NONE,
       BT_C_FALSE,
       BT_C_TRUE,
       BT_C_NAN,   /* the object math.nan */
       BT_C_UNIT,  /* () */
       BT_C_NOSET, /* frozenset() */
       BT_C_CHAR,  /* 1-character str, payload code point */
       BT_C_DUMMY, /* deleted set entry, internal */
       BT_C_MISS   /* a compact form declines, internal */
};
#define BT_MKCONST(k, payload)                                                 \
    ((bt_val)BT_CONST | (bt_val)(k) << 3 | (bt_val)(payload) << 8)
#define BT_NONE  BT_MKCONST(BT_C_NONE, 0)
#define BT_FALSE BT_MKCONST(BT_C_FALSE, 0)
#define BT_TRUE  BT_MKCONST(BT_C_TRUE, 0)
#define BT_NAN   BT_MKCONST(BT_C_NAN, 0)
#define BT_UNIT  BT_MKCONST(BT_C_UNIT, 0)
#define BT_NOSET BT_MKCONST(BT_C_NOSET, 0)
#define BT_DUMMY BT_MKCONST(BT_C_DUMMY, 0)
#define BT_MISS  BT_MKCONST(BT_C_MISS, 0)

/* Python types, as isinstance and type() see them (bt_type_of). */
typedef enum {
    BT_T_NONE,
    BT_T_BOOL,
    BT_T_INT,
    BT_T_FLOAT,
    BT_T_STR,
    BT_T_TUPLE,
    BT_T_LIST,
    BT_T_SET,
    BT_T_FUN
} bt_type;

/* Heap objects start with one word: kind in bits 0..7, aux in 8..31,
 * length in 32..63. BT_H_FWD: the object moved to bits 8.. (bt_collect). */
enum {
    BT_H_TUPLE, /* length items */
    BT_H_LIST,  /* length items; never mutated after construction */
    BT_H_SET,   /* bt_set: length is the number of elements */
    BT_H_STR,   /* length bytes of UTF-8 (not 1 character), padded to 8 */
    BT_H_FLOAT, /* one double (not math.nan itself: that is BT_NAN) */
    BT_H_FUN,   /* closure: aux is bt_fun_kind | argcount << 8; captures */
    BT_H_GRID,  /* bt_grid: a tuple of tuples of ints; length is its rows */
    BT_H_PATCH, /* bt_patch: a set of indices or cells; length is their number
                 */
    BT_H_PILE,  /* bt_seq: a tuple of the cells of patches, one patch after the
                   other; length is the cells', aux the patches' number */
    BT_H_SHEET, /* bt_patch: a set of indices or cells that no patch has room
                   for; length is their number */
    BT_H_FWD
};
typedef struct {
    uint64_t word;
} bt_obj;
typedef struct {
    uint64_t word;
    bt_val item[1];
} bt_seq; /* also FUN */
typedef struct {
    uint64_t word;
    double num;
} bt_float;
typedef struct {
    bt_val key;
    int64_t hash;
} bt_entry; /* key 0: never used */
typedef struct {
    uint64_t word;
    int64_t hash; /* -1: not computed yet; see bt_cached_hash */
    uint32_t mask, fill;
    bt_entry table[1]; /* mask + 1 of them */
} bt_set;
typedef struct {
    uint64_t word;
    char text[8];
} bt_str;

/* Compact forms of values, chosen where they fit; see compact.h. */
typedef struct {
    uint64_t word;       /* aux: columns */
    int64_t hash;        /* -1: not computed yet */
    uint32_t row[4][32]; /* four planes: bits of a cell + 1 */
} bt_grid;
typedef struct {
    uint64_t word; /* aux: see BT_PATCH_* */
    int64_t hash;
    int32_t i0, j0; /* of the box's first row and column */
    int32_t color;  /* of all cells of an object without planes */
    uint32_t op;    /* that made it, or BT_MADE_ONCE */
    bt_val arg[1];  /* its arguments; then mask, then planes */
} bt_patch;
typedef enum {               /* what a closure does when called */
               BT_F_COMPOSE, /* outer, inner */
               BT_F_CHAIN,   /* h, g, f */
               BT_F_MATCHER, /* function, target */
               BT_F_RBIND,   /* function, fixed; argcount 1..3 */
               BT_F_LBIND,   /* function, fixed; argcount 1..3 */
               BT_F_FORK,    /* outer, a, b */
               BT_F_DEFAULT, /* tokpidjin's safe_callable: any arguments, gives
                                () */
               BT_F_LAMBDA   /* program lambda: id (an int), captures... */
} bt_fun_kind;

#define BT_TAG(v)     ((unsigned)((v) & 7))
#define BT_IS_INT(v)  (BT_TAG(v) == BT_INT) /* not bool */
#define BT_IS_ERR(v)  (BT_TAG(v) == BT_ERRVAL)
#define BT_IS_HEAP(v) (BT_TAG(v) == BT_PTR)
#define BT_OBJ(v)     ((bt_obj *)(uintptr_t)(v))
#define BT_SEQ(v)     ((bt_seq *)(uintptr_t)(v))
#define BT_SET(v)     ((bt_set *)(uintptr_t)(v))
#define BT_FLOAT(v)   ((bt_float *)(uintptr_t)(v))
#define BT_GRID(v)    ((bt_grid *)(uintptr_t)(v))
#define BT_PATCH(v)   ((bt_patch *)(uintptr_t)(v))
#define BT_ADDR(p)    ((bt_val)(uintptr_t)(p)) /* a heap object as a value */
#define BT_STR(v)     ((bt_str *)(uintptr_t)(v))
#define BT_HKIND(o)   ((unsigned)((o)->word & 255))
#define BT_HAUX(o)    ((uint32_t)((o)->word >> 8 & 0xffffff))
#define BT_HLEN(o)    ((int64_t)((o)->word >> 32))
#define BT_HWORD(kind, aux, len)                                               \
    ((uint64_t)(kind) | (uint64_t)(aux) << 8 | (uint64_t)(len) << 32)

#define BT_INT_MAX (((int64_t)1 << 60) - 1)
#define BT_INT_MIN (-((int64_t)1 << 60))
BT_INLINE bt_val bt_small(int64_t i) /* i within BT_INT_MIN..MAX */
{
    return (bt_val)i << 3 | BT_INT;
}
BT_INLINE int64_t bt_int_of(bt_val v)
{
    return (int64_t)v >> 3;
}
BT_INLINE bt_val bt_bool(bool b)
{
    return b ? BT_TRUE : BT_FALSE;
}
BT_INLINE bool bt_fits(int64_t i, int bits)
{
    return (uint64_t)(i + ((int64_t)1 << (bits - 1))) >> bits == 0;
}
BT_INLINE bt_val bt_pair_raw(int64_t i, int64_t j) /* both fit 30 bits */
{
    return (bt_val)i << 34 | ((bt_val)j & 0x3fffffff) << 4 | BT_PAIR;
}
BT_INLINE int64_t bt_pair_i(bt_val v)
{
    return (int64_t)v >> 34;
}
BT_INLINE int64_t bt_pair_j(bt_val v)
{
    return (int64_t)(v << 30) >> 34;
}
BT_INLINE bt_val bt_three_raw(unsigned tag, int64_t a, int64_t b, int64_t c)
{
    return (bt_val)a << 44 | ((bt_val)b & 0xfffff) << 24
           | ((bt_val)c & 0xfffff) << 4 | tag;
}
BT_INLINE int64_t bt_three_a(bt_val v)
{
    return (int64_t)v >> 44;
}
BT_INLINE int64_t bt_three_b(bt_val v)
{
    return (int64_t)(v << 20) >> 44;
}
BT_INLINE int64_t bt_three_c(bt_val v)
{
    return (int64_t)(v << 40) >> 44;
}
BT_INLINE bt_val bt_opref(uint32_t op)
{
    return (bt_val)op << 3 | BT_OPREF;
}
BT_INLINE uint32_t bt_opref_of(bt_val v)
{
    return (uint32_t)(v >> 3);
}
BT_INLINE bt_val bt_errval(uint32_t err, uint32_t stmt)
{
    return (bt_val)stmt << 16 | (bt_val)err << 3 | BT_ERRVAL;
}
BT_INLINE uint32_t bt_errval_err(bt_val v)
{
    return (uint32_t)(v >> 3) & 0x1fff;
}
BT_INLINE uint32_t bt_errval_stmt(bt_val v)
{
    return (uint32_t)(v >> 16);
}

/* ---- errors: errors.def is the table ------------------------------------ */

typedef enum { /* Python exception classes, and our budget errors */
               BT_X_NONE,
#define BT_CLASS(id, name) BT_X_##id,
#include "../../ir/classes.def"
#undef BT_CLASS
               BT_X_BUDGET
} bt_exc;
enum {
#define BT_ERROR(code, exc, message) BT_E_##code,
#include "../../ir/errors.def"
#undef BT_ERROR
    BT_N_ERRORS
};
BT_ASSERT((int)BT_N_ERRORS <= 1 << 13); /* bits of BT_ERRVAL */
BT_API bt_exc bt_err_exc(uint32_t err); /* BT_E_* to its exception class */

/* ---- the machine -------------------------------------------------------- */

/* Between a GPU's workers and their host. Each word lies where it is read:
 * reading the other side's memory takes microseconds, and on a GPU the loads
 * of a whole multiprocessor wait in line behind it. */
typedef struct bt_mail {
    const uint32_t *stop; /* on the device: the host asks to stop */
    uint32_t *beat;       /* on the host: changes while workers are alive */
} bt_mail;

/* ---- pace.c: workers that keep step ------------------------------------- */

enum { BT_PACE_MOST = 12 };
typedef struct bt_pace {
    uint64_t at[BT_PACE_MOST]; /* where each worker is: bt_pace_place */
    uint32_t workers;          /* of the block */
    uint32_t joined;           /* those that have begun */
    uint32_t members;          /* those that take items */
    uint32_t taken, known;     /* convoys that somebody fetches; has fetched */
    uint32_t first[2];         /* the first items of the latest two */
} bt_pace;
BT_INLINE uint64_t bt_pace_place(uint32_t convoy, uint32_t level, uint32_t stmt)
{
    return (uint64_t)convoy << 32 | (uint64_t)level << 29 | stmt;
}
BT_API void bt_pace_open(bt_pace *p, uint32_t workers);
/* A worker joins, before it takes its first convoy; which of the members it
 * is. Or it takes no items at all. */
BT_API uint32_t bt_pace_join(bt_pace *p);
BT_API void bt_pace_refuse(bt_pace *p, uint32_t seat);
/* Convoy k: its first item, of as many as there are members. */
BT_API uint32_t bt_pace_convoy(bt_pace *p, uint32_t seat, uint32_t k,
                               uint32_t *next);
/* Go on from this place, when nobody is behind it. */
BT_API void bt_pace_keep(bt_pace *p, uint32_t seat, uint64_t at);
/* The worker's place is this, whoever is behind. */
BT_API void bt_pace_set(bt_pace *p, uint32_t seat, uint64_t at);
/* Nobody waits for the worker any more. */
BT_API void bt_pace_leave(bt_pace *p, uint32_t seat);

/* Why a primitive runs its exact code: why.def. */
typedef enum {
#define BT_WHY(code, text) BT_WHY_##code,
#include "compact/why.def"
#undef BT_WHY
    BT_WHYS
} bt_why;

/* How often a primitive ran how: in statements of functions; called by these,
 * or to find the order of a set. Only where somebody asks. */
typedef enum {
    BT_RAN_COMPACT, /* its compact form */
    BT_RAN_PLAIN,   /* its only code: no operand is a grid or patch */
    BT_RAN_EXACT,   /* its exact code instead of a form: + bt_why */
    BT_RAN_WAYS = BT_RAN_EXACT + BT_WHYS
} bt_ran;
typedef struct { /* one of these ways */
    uint64_t statements, calls;
    uint64_t ns; /* without the primitives that it called; of a host's worker
                    bt_ticks. Signed: of those that it called some are timed,
                    and stand for all */
} bt_way_count;
typedef struct {
    uint32_t mean, timed; /* of a host: bt_mean of ticks; how many calls were
                             timed, at most BT_FIRST */
    bt_way_count way[BT_RAN_WAYS];
} bt_op_count;

/* Reading the clock takes as long as what is cheap. On a host what has been
 * short is timed in some calls, a statement in some runs of its level; what has
 * been long always is. */
enum {
    BT_SHORT = 8 * 4096, /* eighths of ticks */
    BT_FIRST = 64,       /* calls are all timed, of statements ... */
    BT_FIRST_RUNS = 16,  /* runs, then one of ... */
    BT_RARE = 16         /* so many, and stands for all */
};
/* Eight times a mean of the latest values; never 0, which is none. */
BT_INLINE uint32_t bt_mean(uint32_t mean, uint64_t value)
{
    uint32_t v = value < 1u << 28 ? (uint32_t)value | 1 : 1u << 28;
    return mean ? mean - (mean >> 3) + v : 8 * v;
}

typedef struct {     /* what a statement has taken so far */
    uint64_t calls;  /* times that it came to its end */
    uint64_t exact;  /* of these, by exact code: where primitives are counted */
    uint64_t caught; /* times that its guard's handler was entered */
    uint64_t ticks;  /* by bt_ticks */
    uint64_t ns;     /* behind all of a device's statements: see bt_launch */
    uint32_t mean, timed; /* of a host: see bt_op_count */
} bt_spent;

typedef struct { /* a function that spread.c runs: a lambda's steps, or 0: op */
    const uint32_t *code;
    const bt_val *capture;
    uint32_t op, nargs;
} bt_body;

typedef struct { /* what the lanes of a warp do together (heap.c) */
    uint32_t kind, found;
    uint32_t form;
    bt_val arg[4];
    bt_val *to;
    const bt_val *from;
    int64_t n, stride;
    const char *lo, *hi;
    bt_body body;
} bt_job;

typedef struct { /* the operation that makes a patch */
    bt_val arg[4];
    uint32_t op, n;
    uint32_t links; /* of the chain that ends with it: BT_PATCH_CHAIN */
} bt_recipe;

typedef struct bt_vm bt_vm;
#ifndef __CUDACC__
/* Values that several functions of a program compute from the same task or
 * sample (BT_R_SHARED): made once, in a machine of their own that outlives
 * calls. */
typedef struct {
    bt_vm *vm;
    bt_val *value; /* by number, of the task or sample at hand; 0: not yet */
    const uint32_t *word, *index; /* the program's words; a step's number, by
                                     its first word */
    uint64_t found;               /* how many were there (profile counter) */
} bt_shared;
#endif
struct bt_vm {
    char *lo, *top;     /* results: [lo, top), 8-byte aligned */
    char *hi, *end;     /* scratch: [hi, end), 8-byte aligned */
    int64_t fuel;       /* work units until the clock is read again */
    int64_t budget;     /* nanoseconds a statement may take; 0: no limit */
    int64_t deadline;   /* of the running statement, by bt_clock */
    int64_t call_until; /* of the running call, likewise; 0: no limit */
    uint64_t polled;    /* steps when the deadline was set */
    uint32_t err;       /* pending error (BT_E_*), 0: none */
    int32_t depth;      /* nested calls into program functions */
    int32_t frames;     /* CPython's stack here, the running function's own
                           frame included */
    int32_t unsure;     /* frames beside these that CPython counts before it
                           has specialised the code that makes them */
    int32_t nest;       /* nested values in ==, <, hash */
    int32_t within;     /* exact primitives that called others */
    int32_t max_depth, max_nest; /* as the stack allows; at most
                          BT_MAX_DEPTH, BT_MAX_NEST */
    uint8_t compact;             /* values may have compact forms */
    uint8_t why;                 /* a form declined: a bt_why */
    uint8_t alone;   /* within a form: a lane works without others' help */
    uint8_t safe;    /* tokpidjin: primitives give defaults, not errors */
    uint8_t isolate; /* errors poison values instead of ending the call */
    uint8_t stop;    /* set asynchronously by the host: give up now */
    uint32_t polls;  /* how often the clock was read */
    const struct bt_mail *mail; /* 0, or how to reach a host elsewhere */
    bt_pace *pace;              /* 0, or of the workers that keep step */
    uint64_t pace_at;           /* where the running level begins */
    uint32_t pace_seat;
    uint32_t limit; /* first statement known to end the call, or
                       BT_NO_LIMIT */
    uint32_t limit_err;
    uint64_t peak;  /* largest arena use seen by bt_collect, bytes */
    uint64_t steps; /* statements executed (profile counter) */
    const struct bt_program *program;     /* see bt_call_lambda */
    const uint16_t *ranks;                /* on a GPU: see bt_ranks */
    struct bt_shared_ranks *shared_ranks; /* likewise */
    bt_val left;                          /* poison that left a try body */
    bt_op_count *counts;                  /* by primitive, or 0: nobody asks */
    bt_spent *watch;   /* of a device's workers, by statement of the running
                          function, likewise */
    bt_spent *watched; /* that of the running one, or 0 */
    uint64_t watch_ticks, watch_steps; /* when it began */
    uint32_t way; /* how the last statement's primitive ran ... */
#ifndef __CUDACC__
    bt_shared *shared; /* 0, or what other functions have computed */
    bt_spent *spent;   /* by statement of the running function, likewise */
    uint64_t *ran; /* ... and where its time belongs; 0: it wasn't counted */
    uint32_t dice; /* what is timed is chosen by chance, the same each time */
#endif
    int32_t inner;         /* counted primitives that are at work */
    uint64_t inner_ns;     /* those that the latest one called */
    bt_recipe made;        /* of what the compact form at work is to make */
    char *live, *live_end; /* what the last collection left: no garbage */
    bt_val memo;   /* what operations gave exactly, the latest first (again.c);
                      0: nothing */
    bt_val *frame; /* the running function's slots: roots */
    int64_t nframe;
    char *frame_mark; /* what this level allocated starts here */
    char *frame_at;   /* collect at a statement's end beyond this */
    bt_job job;
};

#define BT_NO_LIMIT 0xffffffffu
/* watch.c: the statement that runs has ended; it has, and another one begins.
 */
BT_API void bt_watch_end(bt_vm *vm);
BT_API void bt_watch_next(bt_vm *vm, uint32_t stmt);
/* A statement of a function is about to run. */
BT_INLINE void bt_statement(bt_vm *vm, uint32_t stmt)
{
    if (vm->watch)
        bt_watch_next(vm, stmt);
    else if (vm->pace)
        bt_pace_keep(vm->pace, vm->pace_seat, vm->pace_at + stmt);
}
enum {
    BT_MAX_DEPTH = 200,   /* nested bt_call; beyond: BT_E_DEPTH (budget) */
    BT_MAX_NEST = 100,    /* nesting of values in ==, <, hash; likewise */
    BT_MAX_FRAMES = 1000, /* sys.getrecursionlimit(); beyond: RecursionError */
    BT_BASE_FRAMES = 3,   /* a program's function, called as a script does:
                             module, main, function */
    BT_OWN_FRAMES = 64,   /* more than a primitive nests by itself */
    BT_FUEL = 1 << 20
};

/* Set the pending error; always returns 0. */
BT_INLINE bt_val bt_raise(bt_vm *vm, uint32_t err)
{
    vm->err = err;
    return 0;
}
#ifndef __CUDACC__
/* Once in n times, a power of two. */
BT_INLINE bool bt_dice(bt_vm *vm, uint32_t n)
{
    vm->dice = vm->dice * 1664525u + 1013904223u;
    return vm->dice >> 16 & (n - 1) ? false : true;
}
#endif
BT_API bool bt_poll(bt_vm *vm); /* fuel ran out: refill or BT_E_TIME */
/* Account n units of work; false when the time budget is gone. Every loop
 * whose trip count depends on data calls this (allocation does so itself). */
BT_INLINE bool bt_tick(bt_vm *vm, int64_t n)
{
    return (vm->fuel -= n) >= 0 || bt_poll(vm);
}
/* Nanoseconds of a monotonic clock: host and GPU have one each. */
BT_API int64_t bt_clock(void);
/* A clock that is read in a few nanoseconds, in units of its own. */
BT_INLINE uint64_t bt_ticks(void)
{
#if defined(__CUDACC__)
    return (uint64_t)clock64();
#elif defined(__x86_64__)
    return __builtin_ia32_rdtsc();
#elif defined(__aarch64__)
    uint64_t t;
    __asm__ volatile("mrs %0, cntvct_el0" : "=r"(t));
    return t;
#else
    return (uint64_t)bt_clock();
#endif
}
/* To a number that others add to, too. */
BT_INLINE void bt_add_shared(uint64_t *to, uint64_t n)
{
#ifdef __CUDACC__
    atomicAdd((unsigned long long *)to, (unsigned long long)n);
#else
    __atomic_fetch_add(to, n, __ATOMIC_RELAXED);
#endif
}

/* ---- heap.c: arena and collector ---------------------------------------- */

BT_API void *bt_alloc_slow(bt_vm *vm, size_t bytes);
/* bytes is a multiple of 8 and not 0; 0 when the arena is full. */
BT_INLINE void *bt_alloc(bt_vm *vm, size_t bytes)
{
    char *p = vm->top;
    vm->fuel -= (int64_t)(bytes >> 3);
    if (bytes > (size_t)(vm->hi - p) || vm->fuel < 0)
        return bt_alloc_slow(vm, bytes);
    vm->top = p + bytes;
    return p;
}
/* The lowest `bytes` bytes of each of n words: h of each plane, of which the
 * planes lie 32 apart. */
BT_API void bt_pack_rows(bt_vm *vm, uint8_t *to, const uint32_t *row, int n,
                         int h, int bytes);
/* Scratch memory, aligned to words whatever `bytes` is; same rules. */
BT_API void *bt_temp(bt_vm *vm, size_t bytes);
/* Forget what vm->memo knows of what lies above `top`. */
BT_API void bt_forget(bt_vm *vm, const char *top);
BT_API void bt_trim_memo(bt_vm *vm); /* forget what wouldn't be looked at */
/* Give back what lies above `top`. */
BT_INLINE void bt_cut(bt_vm *vm, char *top)
{
    vm->top = top;
    if (top < vm->live_end)
        vm->live_end = vm->live = top;
    if (vm->memo && (char *)BT_OBJ(vm->memo) >= top)
        bt_forget(vm, top);
}
/* Copy or clear n words; is a field of n that lie `stride` apart a pointer
 * into [lo, hi)? On a GPU all lanes of the worker's warp take part: one lane
 * alone waits for every load. */
#ifdef __CUDACC__
BT_API void bt_copy_words(bt_vm *vm, bt_val *to, const bt_val *from, int64_t n);
BT_API void bt_clear_words(bt_vm *vm, bt_val *to, int64_t n);
BT_API bool bt_any_within(bt_vm *vm, const bt_val *v, int64_t n, int64_t stride,
                          const char *lo, const char *hi);
/* What the other lanes do until bt_help_end. */
BT_API void bt_help(bt_vm *vm, uint32_t lane);
BT_API void bt_help_end(bt_vm *vm);
/* Run the compact form that vm->job names with all lanes; and what each of
 * them does. */
BT_API bt_val bt_job_form(bt_vm *vm);
BT_API bt_val bt_form_lanes(bt_vm *vm, uint32_t form, bt_val a, bt_val b,
                            bt_val c, bt_val d);
#else
BT_INLINE void bt_copy_words(bt_vm *vm, bt_val *to, const bt_val *from,
                             int64_t n)
{
    (void)vm;
    if (n > 0)
        __builtin_memcpy(to, from, (size_t)n * sizeof(bt_val));
}
BT_INLINE void bt_clear_words(bt_vm *vm, bt_val *to, int64_t n)
{
    (void)vm;
    if (n > 0)
        __builtin_memset(to, 0, (size_t)n * sizeof(bt_val));
}
/* The host looks at each field once, when it moves what needs moving. */
BT_INLINE bool bt_any_within(bt_vm *vm, const bt_val *v, int64_t n,
                             int64_t stride, const char *lo, const char *hi)
{
    (void)vm, (void)v, (void)n, (void)stride, (void)lo, (void)hi;
    return true;
}
#endif
/* Give back what lies in [mark, vm->top) but for what the n roots (stride
 * in words apart; 0 entries are skipped) reach; roots are updated. Copying
 * (Cheney 1970), then slid down to mark. Objects below mark don't move and
 * must not point above it. A no-op when there is no room to copy. */
BT_API void bt_collect(bt_vm *vm, char *mark, bt_val *roots, int64_t n,
                       int64_t stride);
/* Collection for a loop that calls back: results so far are the only roots.
 * Generational (Lieberman and Hewitt, CACM 1983): what outlived a collection
 * mostly stays, and never points to what is younger, so it is looked at again
 * only when it has grown severalfold or memory runs short. */
typedef struct {
    char *mark;   /* what the loop allocated begins here */
    char *young;  /* what the last collection left ends here */
    char *at;     /* collect when top is above */
    int64_t full; /* look at all when more bytes than this outlived */
} bt_loop;
#ifdef __CUDACC__ /* see step.c */
enum { BT_LOOP_SLACK = 1 << 20 };
#else
enum { BT_LOOP_SLACK = 1 << 16 };
#endif
BT_INLINE bt_loop bt_loop_begin(bt_vm *vm)
{
    bt_loop l;
    l.mark = l.young = vm->top;
    l.at = vm->top + BT_LOOP_SLACK;
    l.full = 4 * BT_LOOP_SLACK;
    return l;
}
BT_API void bt_loop_collect_now(bt_vm *vm, bt_loop *l, bt_val *roots, int64_t n,
                                int64_t stride);
BT_INLINE void bt_loop_collect(bt_vm *vm, bt_loop *l, bt_val *roots, int64_t n,
                               int64_t stride)
{
    if (vm->top > l->at)
        bt_loop_collect_now(vm, l, roots, n, stride);
}
/* Keep only v of what was allocated since mark, if that looks worth while:
 * always for inline v (costs nothing), else when garbage outweighs v. */
BT_API bt_val bt_keep(bt_vm *vm, char *mark, bt_val v);
BT_API size_t bt_obj_bytes(const bt_obj *o);
/* Copy the objects in [from, to) to dest; pointers into [lo, hi) are shifted
 * by `shift` bytes: how a whole arena moves to another address, or gets the
 * addresses of another machine. */
BT_API void bt_shift_objects(bt_vm *vm, char *from, char *to, char *dest,
                             char *lo, char *hi, int64_t shift);
BT_INLINE bt_val bt_shift_val(bt_val v, char *lo, char *hi, int64_t shift)
{
    char *p = (char *)(uintptr_t)v;
    return BT_IS_HEAP(v) && p >= lo && p < hi ? v + (uint64_t)shift : v;
}
/* An empty machine over the memory [lo, end), 8-byte aligned. */
BT_API void bt_vm_open(bt_vm *vm, char *lo, char *end);
/* Move the object graph of v to another arena (vm is the destination's). */
BT_API bt_val bt_copy_to(bt_vm *to, bt_val v);

/* ---- compact.c: compact values, seen as what they stand for ------------- */

BT_INLINE bool bt_is_compact(bt_val v)
{
    return BT_IS_HEAP(v) && BT_HKIND(BT_OBJ(v)) - BT_H_GRID <= 3u;
}
/* A grid as tuples, a patch or sheet as the frozenset that CPython would have,
 * order included, a pile as the tuple of its cells; any other value as it is.
 * 0: a budget error. */
BT_API bt_val bt_exact_slow(bt_vm *vm, bt_val v);
BT_API bt_val bt_patch_exact(bt_vm *vm, bt_val v); /* of these: again.c */
BT_INLINE bt_val bt_exact(bt_vm *vm, bt_val v)
{
    return bt_is_compact(v) ? bt_exact_slow(vm, v) : v;
}
/* The same, and grids and piles that tuples, lists and sets hold. */
BT_API bt_val bt_exact_deep(bt_vm *vm, bt_val v);
/* Item i of a compact tuple. */
BT_API bt_val bt_compact_item(bt_vm *vm, bt_val v, int64_t i);
/* The compact form of a grid or patch that has one, else v itself. 0: a
 * budget error. */
BT_API bt_val bt_compacted(bt_vm *vm, bt_val v);
/* The compact grid of h rows of w cells each, if they fit; else BT_MISS. 0: no
 * memory. */
BT_API bt_val bt_grid_of(bt_vm *vm, const int64_t *cell, int64_t h, int64_t w);
BT_API bt_val bt_grid_row(bt_vm *vm, const bt_grid *g, int i); /* a tuple */
/* The cells of row i, which to[] has room for 32 of. */
BT_API void bt_grid_cells(const bt_grid *g, int i, bt_val *to);
BT_API size_t bt_compact_bytes(const bt_obj *o);
BT_API bool bt_compact_hash(bt_vm *vm, bt_val v, int64_t *h);
/* a == b, one of them compact, both tuples or both sets. */
BT_API bool bt_compact_equal(bt_vm *vm, bt_val a, bt_val b, bool *eq);
/* The compact patch of n > 0 indices or cells by the recipe in vm->made (an
 * index may occur twice, a cell not); BT_MISS: they don't fit. 0: no memory. */
BT_API bt_val bt_patch_of(bt_vm *vm, const bt_val *v, int64_t n);
/* The colour of all cells of a compact object, or 0. */
BT_API bt_val bt_only_color(bt_val v);
/* v in set, which is compact. */
BT_API bool bt_compact_has(bt_vm *vm, bt_val set, bt_val v, bool *in);

/* ---- value.c: construction and inspection ------------------------------- */

BT_API bt_val bt_int(bt_vm *vm, int64_t i); /* BT_E_INT when too wide */
BT_API bt_val bt_num(bt_vm *vm, double d);  /* a new float object */
BT_API bt_val bt_inf(bt_vm *vm, int sign);
BT_API bt_val bt_tuple2(bt_vm *vm, bt_val a, bt_val b);
BT_API bt_val bt_tuple3(bt_vm *vm, bt_val a, bt_val b, bt_val c);
BT_API bt_val bt_tuple(bt_vm *vm, const bt_val *item, int64_t n); /* copies */
BT_API bt_val bt_list(bt_vm *vm, const bt_val *item, int64_t n);
/* A tuple or list (kind) whose n items the caller fills in at once; not for
 * tuples of 0, 2 or 3 items, which may have to be inline. */
BT_API bt_seq *bt_seq_new(bt_vm *vm, unsigned kind, int64_t n);
BT_API bt_val bt_string(bt_vm *vm, const char *utf8, int64_t bytes);
/* UTF-8 text of a str (not terminated); a single character is spelled into
 * buf (4 places). n receives the bytes. */
BT_API const char *bt_text(bt_val v, char *buf, int64_t *n);
/* Bytes of the character that begins at p, of n that are left. */
BT_API int64_t bt_char_bytes(const char *p, int64_t n);
BT_INLINE bt_val bt_ij(bt_vm *vm, int64_t i, int64_t j) /* (i, j) */
{
    if (bt_fits(i, 30) && bt_fits(j, 30))
        return bt_pair_raw(i, j);
    bt_val a = bt_int(vm, i), b = a ? bt_int(vm, j) : 0;
    return b ? bt_tuple2(vm, a, b) : 0;
}
BT_API bt_val bt_closure(bt_vm *vm, bt_fun_kind kind, int argc,
                         const bt_val *capture, int64_t n);
BT_API bt_type bt_type_of(bt_val v);
BT_INLINE bool bt_is_tuple(bt_val v)
{
    return bt_type_of(v) == BT_T_TUPLE;
}
BT_INLINE bool bt_is_int(bt_val v) /* isinstance(v, int): bool too */
{
    return BT_IS_INT(v) || v == BT_TRUE || v == BT_FALSE;
}
BT_INLINE int64_t bt_as_int(bt_val v) /* of what bt_is_int accepts */
{
    return BT_IS_INT(v) ? bt_int_of(v) : v == BT_TRUE;
}
BT_INLINE bool bt_is_set(bt_val v)
{
    return bt_type_of(v) == BT_T_SET;
}
BT_INLINE bool bt_is_fun(bt_val v)
{
    return bt_type_of(v) == BT_T_FUN;
}
BT_API bool bt_is_float(bt_val v, double *num); /* num may be 0 */
BT_API bool bt_truth(bt_val v);                 /* bool(v) */
/* len(); -1 for what has none (no error is set). */
BT_API int64_t bt_len_or(bt_val v);
BT_API bool bt_len(bt_vm *vm, bt_val v, int64_t *n); /* TypeError */
BT_API bt_val bt_size(bt_vm *vm, bt_val v);          /* the same as a value */
/* Item i of a tuple or list, inline ones too; 0 <= i < length. Allocates
 * nothing: (v, (i, j)) gives a BT_PAIR. */
BT_API bt_val bt_item(bt_val v, int64_t i);
/* Pointer to the items of a tuple or list; inline tuples are spread into
 * buf (3 places). n receives the length. */
BT_API const bt_val *bt_items(bt_val v, bt_val *buf, int64_t *n);
/* a, b = v  and  a, b, c = v: any iterable; TypeError, ValueError. */
BT_API bool bt_unpack2(bt_vm *vm, bt_val v, bt_val *a, bt_val *b);
BT_API bool bt_unpack3(bt_vm *vm, bt_val v, bt_val *a, bt_val *b, bt_val *c);
BT_API bool bt_unpack(bt_vm *vm, bt_val v, bt_val *out, int64_t n);

/* ---- bits --------------------------------------------------------------- */

#ifdef __CUDACC__
BT_INLINE int bt_lowest_bit(uint32_t v) /* of v != 0 */
{
    return __ffs((int)v) - 1;
}
BT_INLINE int bt_highest_bit(uint32_t v)
{
    return 31 - __clz((int)v);
}
BT_INLINE int bt_count_bits(uint32_t v)
{
    return __popc(v);
}
#else
BT_INLINE int bt_lowest_bit(uint32_t v) /* of v != 0 */
{
    return __builtin_ctz(v);
}
BT_INLINE int bt_highest_bit(uint32_t v)
{
    return 31 - __builtin_clz(v);
}
BT_INLINE int bt_count_bits(uint32_t v)
{
    return __builtin_popcount(v);
}
#endif

/* ---- hash.c, compare.c -------------------------------------------------- */

/* What frozenset.__hash__ is made of: each element's part, then the end. */
BT_INLINE uint64_t bt_shuffle_bits(uint64_t h)
{
    return ((h ^ 89869747u) ^ (h << 16)) * 3644798167u;
}
BT_INLINE int64_t bt_frozen_end(uint64_t h, int64_t used)
{
    h ^= ((uint64_t)used + 1) * 1927868237u;
    h ^= (h >> 11) ^ (h >> 25);
    h = h * 69069u + 907133923u;
    return h + 1 == 0 ? 590923713 : (int64_t)h;
}
/* A hash kept in a value is the one word of it that is ever written: values
 * are shared, so it is read and written whole. */
#ifdef __CUDACC__
BT_INLINE int64_t bt_cached_hash(const int64_t *at)
{
    return *(const volatile int64_t *)at;
}
BT_INLINE void bt_keep_hash(int64_t *at, int64_t h)
{
    *(volatile int64_t *)at = h;
}
#else
BT_INLINE int64_t bt_cached_hash(const int64_t *at)
{
    return __atomic_load_n(at, __ATOMIC_RELAXED);
}
BT_INLINE void bt_keep_hash(int64_t *at, int64_t h)
{
    __atomic_store_n(at, h, __ATOMIC_RELAXED);
}
#endif
/* hash(v), CPython's. TypeError for lists. NaN hashes to 0. */
BT_API bool bt_hash(bt_vm *vm, bt_val v, int64_t *h);
/* v is w or v == w (what containers use); never raises but for budgets. */
BT_API bool bt_same(bt_vm *vm, bt_val a, bt_val b, bool *eq);
/* a == b (nan != nan even when identical). */
BT_API bool bt_equal(bt_vm *vm, bt_val a, bt_val b, bool *eq);
typedef enum { BT_LT, BT_LE, BT_GT, BT_GE } bt_cmp;
/* a < b etc.: numbers, strings, tuples, lists, sets (inclusion); TypeError. */
BT_API bool bt_compare(bt_vm *vm, bt_val a, bt_val b, bt_cmp op, bool *r);
/* Fast path for the commonest question. */
BT_INLINE bool bt_eq_fast(bt_vm *vm, bt_val a, bt_val b, bool *eq)
{
    if (BT_IS_INT(a) && BT_IS_INT(b)) {
        *eq = a == b;
        return true;
    }
    return bt_equal(vm, a, b, eq);
}
/* bt_same likewise: ints and inline tuples of ints are equal when identical. */
BT_INLINE bool bt_same_fast(bt_vm *vm, bt_val a, bt_val b, bool *eq)
{
    unsigned t = BT_TAG(a) - BT_INT, u = BT_TAG(b) - BT_INT;
    *eq = a == b;
    return *eq || (t <= BT_CELL - BT_INT && u <= BT_CELL - BT_INT)
           || bt_same(vm, a, b, eq);
}

/* ---- set.c: CPython's set and frozenset --------------------------------- */

/* A set under construction; its table is scratch memory. */
typedef struct {
    bt_entry *table;
    int64_t mask, fill, used;
} bt_setb;
BT_API bool bt_setb_init(bt_vm *vm, bt_setb *b);          /* set() */
BT_API bool bt_setb_add(bt_vm *vm, bt_setb *b, bt_val v); /* .add(v) */
BT_API bool bt_setb_add_hashed(bt_vm *vm, bt_setb *b, bt_val v, int64_t h);
BT_API bool bt_setb_has(bt_vm *vm, const bt_setb *b, bt_val v, bool *in);
BT_API bool bt_setb_merge(bt_vm *vm, bt_setb *b, bt_val set); /* |= frozenset */
BT_API bool bt_setb_merge_setb(bt_vm *vm, bt_setb *b, const bt_setb *o);
/* *b = a - o, both under construction (b fresh), as set - set does it. */
BT_API bool bt_setb_minus(bt_vm *vm, bt_setb *b, const bt_setb *a,
                          const bt_setb *o);
/* Iterate in table order: for (p = 0; bt_setb_next(b, &p, &v);) */
BT_API bool bt_setb_next(const bt_setb *b, int64_t *pos, bt_val *v);
/* Does every element lie where its hash says? Then other orders of adding them
 * would have given the same table. */
BT_API bool bt_setb_is_home(const bt_setb *b);
/* The frozenset that was built element by element: frozenset(generator). */
BT_API bt_val bt_setb_done(bt_vm *vm, const bt_setb *b);
/* frozenset(a set): copied as CPython copies, which may change the order. */
BT_API bt_val bt_setb_frozen(bt_vm *vm, const bt_setb *b);
/* The elements in order, as a tuple: tuple(a set). */
BT_API bt_val bt_setb_tuple(bt_vm *vm, const bt_setb *b);
BT_API bt_val bt_set_one(bt_vm *vm, bt_val v); /* frozenset({v}) */
BT_API bt_val bt_set_of(bt_vm *vm, const bt_val *v, int64_t n);
/* frozenset({v0, v1, ...}) literal */
BT_API bool bt_set_has(bt_vm *vm, bt_val set, bt_val v, bool *in);
/* The element of a set, not empty and not compact, that equals v. */
BT_API bt_val bt_set_twin(bt_vm *vm, bt_val set, bt_val v);
BT_API bt_val bt_set_or(bt_vm *vm, bt_val a, bt_val b);    /* a | b, union */
BT_API bt_val bt_set_and(bt_vm *vm, bt_val a, bt_val b);   /* a & b */
BT_API bt_val bt_set_minus(bt_vm *vm, bt_val a, bt_val b); /* a - b */
BT_API bool bt_set_subset(bt_vm *vm, bt_val a, bt_val b, bool *r); /* a <= b */

/* ---- seq.c: iteration, subscripts, sequence operators ------------------- */

typedef struct {
    bt_val v;
    int64_t i, n;
    unsigned kind;
} bt_iter;
BT_API bool bt_iter_init(bt_vm *vm, bt_iter *it, bt_val v); /* TypeError */
BT_API bool bt_iter_next(bt_iter *it, bt_val *x); /* false: exhausted */
/* A growing array of values in scratch memory. */
typedef struct {
    bt_val *v;
    int64_t n, cap;
} bt_vec;
BT_API bool bt_vec_init(bt_vm *vm, bt_vec *a, int64_t cap);
BT_API bool bt_vec_push(bt_vm *vm, bt_vec *a, bt_val v);
BT_API bool bt_vec_extend(bt_vm *vm, bt_vec *a, bt_val iterable); /* list(x) */
/* type(like)(items): tuple, list and frozenset as such; other types raise
 * what CPython raises for type(x)(generator). */
BT_API bt_val bt_build(bt_vm *vm, bt_val like, const bt_val *item, int64_t n);
BT_API bt_val bt_get(bt_vm *vm, bt_val v, bt_val index); /* v[index] */
BT_API bt_val bt_at(bt_vm *vm, bt_val v, int64_t i);     /* v[i] */
/* v[lo:hi] with ints as slices clip them (negative counts from the end) */
BT_API bt_val bt_slice(bt_vm *vm, bt_val v, int64_t lo, int64_t hi);
BT_API bt_val bt_reversed(bt_vm *vm, bt_val v);                   /* v[::-1] */
BT_API bool bt_contains(bt_vm *vm, bt_val v, bt_val x, bool *in); /* x in v */
BT_API bool bt_count(bt_vm *vm, bt_val v, bt_val x, int64_t *n);  /* v.count */
/* zip(*rows) to a tuple of tuples; rows is any iterable of iterables. */
BT_API bt_val bt_zip_star(bt_vm *vm, bt_val rows);
/* min(it) / max(it) over values; ValueError when empty and dflt is 0. */
BT_API bt_val bt_minmax(bt_vm *vm, bt_val iterable, bt_cmp op, bt_val dflt);

/* ---- gather.c: type(x)(generator), element by element ------------------- */

/* Collects what a generator yields into a tuple, list or frozenset; hashing
 * errors come at the element that causes them, as in Python. */
typedef struct {
    bt_type type;
    bt_vec vec;   /* tuple, list */
    bt_setb set;  /* frozenset */
    bt_loop loop; /* for bodies that call back */
} bt_gather;
/* size: elements expected, -1: unknown. */
BT_API bool bt_gather_begin(bt_vm *vm, bt_gather *g, bt_type type,
                            int64_t size);
BT_API bool bt_gather_add(bt_vm *vm, bt_gather *g, bt_val v);
/* Add all elements of an iterable; TypeError when it is none. */
BT_API bool bt_gather_extend(bt_vm *vm, bt_gather *g, bt_val iterable);
/* After a call-back: collect garbage. keep: the elements gathered so far
 * were made since bt_gather_begin (else they are older and don't move). */
BT_API void bt_gather_clean(bt_vm *vm, bt_gather *g, bool keep);
BT_API bt_val bt_gather_done(bt_vm *vm, const bt_gather *g);
BT_API bt_val bt_empty_like(bt_vm *vm, bt_val container); /* type(x)() */
/* repr(v), which is str(v) of a container (repr.c); a budget error where it
 * names an address. */
BT_API bt_val bt_repr(bt_vm *vm, bt_val v);
/* *out = v[rank] if -n <= rank < n, else 0; rank may be of any type. */
BT_API bool bt_ranked(bt_vm *vm, const bt_val *v, int64_t n, bt_val rank,
                      bt_val *out);

/* ---- format.c ----------------------------------------------------------- */

/* Does text % n work, for an int n of one digit? Else it raises what that does.
 */
BT_API bool bt_format_int(bt_vm *vm, bt_val text);

/* ---- arith.c: Python's operators on any values (TypeError ...) ---------- */

BT_API bt_val bt_add(bt_vm *vm, bt_val a, bt_val b); /* also concat */
BT_API bt_val bt_sub(bt_vm *vm, bt_val a, bt_val b); /* also set - set */
BT_API bt_val bt_mul(bt_vm *vm, bt_val a, bt_val b); /* also repeat */
BT_API bt_val bt_floordiv(bt_vm *vm, bt_val a, bt_val b);
BT_API bt_val bt_mod(bt_vm *vm, bt_val a, bt_val b); /* a: no str */
BT_API bt_val bt_neg(bt_vm *vm, bt_val a);
BT_API bt_val bt_abs(bt_vm *vm, bt_val a);
BT_API bt_val bt_and(bt_vm *vm, bt_val a, bt_val b); /* a & b */
BT_API bt_val bt_or(bt_vm *vm, bt_val a, bt_val b);  /* a | b */
/* dsl_number.c: the general case of add, subtract, multiply, divide. */
BT_API bt_val bt_number(bt_vm *vm, int op, bt_val a, bt_val b);
/* An index for range(), list positions etc.: operator.index(v). */
BT_API bool bt_index(bt_vm *vm, bt_val v, int64_t *i);

/* ---- sort.c: list.sort -------------------------------------------------- */

/* Sort v[0..n) by key[0..n) (key == v: no key function), stable, with the
 * comparisons CPython's list.sort makes, in its order: partial orders (sets)
 * and NaN come out the same. */
BT_API bool bt_sort(bt_vm *vm, bt_val *key, bt_val *v, int64_t n, bool reverse);

/* ---- call.c: functions as values ---------------------------------------- */

BT_API bt_val bt_call(bt_vm *vm, bt_val f, const bt_val *arg, int n);
BT_INLINE bt_val bt_call1(bt_vm *vm, bt_val f, bt_val a)
{
    return bt_call(vm, f, &a, 1);
}
BT_INLINE bt_val bt_call2(bt_vm *vm, bt_val f, bt_val a, bt_val b)
{
    bt_val arg[2];
    arg[0] = a;
    arg[1] = b;
    return bt_call(vm, f, arg, 2);
}
/* A primitive calls f(x): from its own code, from max() or sorted(), or from
 * a generator expression, where a StopIteration that leaves it is a
 * RuntimeError (PEP 479). The frames in between count for CPython's limit;
 * unsure: 1 for sorted() and next(). */
BT_API bt_val bt_own_call1(bt_vm *vm, bt_val f, bt_val a);
BT_API bt_val bt_key_call1(bt_vm *vm, int32_t unsure, bt_val f, bt_val a);
BT_API bt_val bt_gen_call1(bt_vm *vm, int32_t unsure, bt_val f, bt_val a);
BT_API bt_val bt_gen_call2(bt_vm *vm, bt_val f, bt_val a, bt_val b);
/* What f gives for the elements that an iteration over the container gives:
 * found for all of them at once where that can be done (spread.c), else by a
 * call each. Results that were found at once are in scratch memory and no
 * roots: nothing is collected until all were taken. */
typedef struct {
    bt_val f;
    const bt_val *r; /* of the next elements; 0: calls */
} bt_each;
BT_API bt_each bt_each_of(bt_vm *vm, bt_val f, bt_val container);
/* Of f(x, y) for x of one container and y of another side by side. */
BT_API bt_each bt_each_of2(bt_vm *vm, bt_val f, bt_val a, bt_val b);
/* Of the cells of a patch or sheet, row by row. */
BT_API bt_each bt_each_cells(bt_vm *vm, bt_val f, bt_val patch);
/* f of the next element, a; as bt_gen_call1, bt_key_call1. */
BT_INLINE bt_val bt_each_gen1(bt_vm *vm, bt_each *each, int32_t unsure,
                              bt_val a)
{
    return each->r ? *each->r++ : bt_gen_call1(vm, unsure, each->f, a);
}
BT_INLINE bt_val bt_each_gen2(bt_vm *vm, bt_each *each, bt_val a, bt_val b)
{
    return each->r ? *each->r++ : bt_gen_call2(vm, each->f, a, b);
}
BT_INLINE bt_val bt_each_key1(bt_vm *vm, bt_each *each, int32_t unsure,
                              bt_val a)
{
    return each->r ? *each->r++ : bt_key_call1(vm, unsure, each->f, a);
}
/* Likewise of a loop's body, for elements of all its sources (one or two) at
 * once: *n results, BT_MISS for those that it leaves out. 0: calls. */
BT_API const bt_val *bt_spread_loop(bt_vm *vm, uint32_t id,
                                    const bt_val *capture, int64_t ncaptures,
                                    const bt_iter *source, int64_t *n);
/* The job at hand: the lane's share of it; all lanes together. */
BT_API void bt_spread_part(bt_vm *vm, uint32_t lane, uint32_t lanes);
BT_API void bt_job_spread(bt_vm *vm);
/* The frames of a DSL function: tokpidjin's are wrapped in another one. */
BT_INLINE int32_t bt_op_frames(const bt_vm *vm)
{
    return vm->safe ? 2 : 1;
}
/* What a primitive calls by name is one DSL function deeper. */
BT_INLINE void bt_inner(bt_vm *vm)
{
    vm->frames += bt_op_frames(vm);
}
BT_INLINE bt_val bt_inner_end(bt_vm *vm, bt_val r)
{
    vm->frames -= bt_op_frames(vm);
    return r;
}
#define BT_INNER(vm, call) bt_inner_end(vm, (bt_inner(vm), (call)))
/* function.__code__.co_argcount as rbind and lbind read it. */
BT_API bool bt_argcount(bt_vm *vm, bt_val f, int *n);
/* Provided by the backend: run program lambda `id`. */
BT_API bt_val bt_call_lambda(bt_vm *vm, int64_t id, const bt_val *capture,
                             const bt_val *arg, int n);
/* One op with its dialect's error rule; n arguments within its arity. */
BT_API bt_val bt_call_op(bt_vm *vm, uint32_t op, const bt_val *arg, int n);
/* The primitive, without its dialect's rule: in compact form where there is
 * one for such operands, else exactly (forms.c). Arguments beyond its arity
 * are 0. */
BT_API bt_val bt_op_bare(bt_vm *vm, uint32_t op, bt_val a, bt_val b, bt_val c,
                         bt_val d);
/* Its exact code; operands are exact where forms.def says so. */
BT_API bt_val bt_op_exact(bt_vm *vm, uint32_t op, bt_val a, bt_val b, bt_val c,
                          bt_val d);
/* _get_safe_default(f): the op's default, () for anything else. */
BT_API bt_val bt_default(bt_vm *vm, bt_val f);
/* r, or in tokpidjin the default of op when r is 0 for a Python exception.
 * Primitives that call others wrap them so, as Python's wrappers do. */
BT_API bt_val bt_recover(bt_vm *vm, uint32_t op);
BT_INLINE bt_val bt_safe(bt_vm *vm, uint32_t op, bt_val r)
{
    return r ? r : bt_recover(vm, op);
}
#define BT_SAFE(vm, name, call)                                                \
    bt_safe(vm, BT_OP_tok_##name, BT_INNER(vm, call))

/* ---- step.c: the rules of a statement ----------------------------------- */

/* LIR, which lir.md specifies: every back end runs a step the same way. Its
 * operands are read, slots are cleared; then
 *   if an operand is poison, bt_take_poison says what becomes of the step,
 *   else the value r is computed (0: an error) and bt_finish says it.
 * No back end has a rule of its own. */
enum {
#define LIR_STEP(id, mnemonic, operands, imm, kind) BT_S_##id,
#include "../../ir/lir.def"
    BT_STEPS
};
enum {
#define LIR_STEP(id, mnemonic, operands, imm, kind)
#define LIR_WORD(id) BT_W_##id,
#include "../../ir/lir.def"
    BT_W_HEAD
};
enum { /* bits of a step's BT_W_CODE */
#define LIR_STEP(id, mnemonic, operands, imm, kind)
#define LIR_RULE(id, word, bit) BT_R_##id = 1 << (8 + (bit)),
#include "../../ir/lir.def"
       BT_R_SHARED = 1 << 15, /* other functions compute the value, too */
       BT_R_CLASSES = 16      /* classes caught, from this bit on */
};
typedef enum {            /* what becomes of a step */
               BT_NEXT,   /* go on with the next one */
               BT_STOP,   /* the call ends, or the lambda: leave */
               BT_HANDLE, /* go to the handler of the try region */
               BT_LEAVE   /* go to where poison leaves it; it is vm->left */
} bt_fate;
BT_API bt_val bt_poison(const bt_val *arg, int n); /* lowest stmt; 0: none */
/* Operand p is poison: so is the value. code: the step's BT_W_CODE. */
BT_API bt_fate bt_take_poison(bt_vm *vm, uint32_t code, bt_val *slot, bt_val p);
/* The value is r, or an error (0). It goes to the slot, garbage is collected
 * when the level has allocated enough, scratch memory is given back. op: the
 * primitive whose default may stand in (BT_R_RECOVER). */
BT_API bt_fate bt_finish_slow(bt_vm *vm, uint32_t code, uint32_t op,
                              uint32_t stmt, bt_val *slot, bt_val r);
BT_OUTLINE bt_fate bt_finish(bt_vm *vm, uint32_t code, uint32_t op,
                             uint32_t stmt, bt_val *slot, bt_val r)
{
    bool inner = (code & BT_R_LAMBDA) != 0;
    if (!r || (vm->top > vm->frame_at && !inner))
        return bt_finish_slow(vm, code, op, stmt, slot, r);
    if (!inner) {
        vm->hi = vm->end;
        vm->steps++;
    }
    *slot = r;
    return BT_NEXT;
}
/* a, b, ... = v with n targets: the values as a tuple. */
BT_API bt_val bt_unpacked(bt_vm *vm, bt_val v, int64_t n);
/* For generated code, which can't call inline functions. */
BT_API bt_fate bt_finish_step(bt_vm *vm, uint32_t code, uint32_t op,
                              uint32_t stmt, bt_val *slot, bt_val r);
BT_API bt_val bt_left(bt_vm *vm); /* vm->left */
/* What a lambda returns: v; where that is poison, its error (0). */
BT_API bt_val bt_returned(bt_vm *vm, bt_val v);
/* Item i of what bt_unpacked made. */
BT_API bt_val bt_unpacked_item(bt_vm *vm, bt_val v, int64_t i);
/* Prepare vm to run one level of a function: frame slots are the roots,
 * what is allocated from here on is the level's. */
BT_API void bt_level_begin(bt_vm *vm, bt_val *frame, int64_t nframe);

/* ---- lir.c: the interpreter --------------------------------------------- */

typedef struct { /* a lambda of the program */
    uint32_t code, nslots, nparams;
} bt_lambda;
typedef struct bt_program bt_program;
struct bt_program {
    const uint32_t *code;    /* LIR words */
    const bt_lambda *lambda; /* by function of the module */
    const bt_val *konst;
    /* Compiled lambdas; 0: they are interpreted. */
    bt_val (*call)(const bt_program *p, bt_vm *vm, int64_t id,
                   const bt_val *capture, const bt_val *arg, int n);
};
/* Run the steps of a level that begins at `code`, up to vm->limit, over the
 * frame s. in[]: inputs by ir_input. vm->program has the constants. */
BT_API void bt_lir_level(bt_vm *vm, const uint32_t *code, const bt_val *in,
                         bt_val *s);
/* Run one step of kind COMPUTE. */
BT_API bt_fate bt_lir_step(bt_vm *vm, const uint32_t *w, bt_val *s);
/* What CUDA C's statements are made of. w: the step's words, need: the set of
 * statements that are run, 0: all. Is this one of them, and before vm->limit?
 * What it uses may never have been computed behind that. */
BT_API bool bt_needed(bt_vm *vm, const uint32_t *need, const uint32_t *w);
/* The words behind the statement, which may be a whole try region. */
BT_API const uint32_t *bt_skip(const uint32_t *w);
/* If it is needed: a step that calls primitive op with operands that have been
 * read, or any other step of kind COMPUTE. What follows it; 0: the call ends,
 * or the lambda. */
BT_API const uint32_t *bt_do1(bt_vm *vm, const uint32_t *need,
                              const uint32_t *w, bt_val *s, uint32_t op,
                              bt_val a);
BT_API const uint32_t *bt_do2(bt_vm *vm, const uint32_t *need,
                              const uint32_t *w, bt_val *s, uint32_t op,
                              bt_val a, bt_val b);
BT_API const uint32_t *bt_do3(bt_vm *vm, const uint32_t *need,
                              const uint32_t *w, bt_val *s, uint32_t op,
                              bt_val a, bt_val b, bt_val c);
BT_API const uint32_t *bt_do4(bt_vm *vm, const uint32_t *need,
                              const uint32_t *w, bt_val *s, uint32_t op,
                              bt_val a, bt_val b, bt_val c, bt_val d);
BT_API const uint32_t *bt_do(bt_vm *vm, const uint32_t *need, const uint32_t *w,
                             bt_val *s);
/* Run lambda `id`; the frame is scratch memory and no root: collections in
 * callees leave older objects alone. */
BT_API bt_val bt_lir_lambda(bt_vm *vm, int64_t id, const bt_val *capture,
                            const bt_val *arg, int n);
/* What generated code calls: the closure of lambda `id`, whose n - 1 captures
 * follow item[0], which is free; an error as a value (0). */
BT_API bt_val bt_make_lambda(bt_vm *vm, uint32_t id, uint32_t nparams,
                             bt_val *item, uint32_t n);
BT_API bt_val bt_error(bt_vm *vm, uint32_t err);
/* A loop with lambda `body`: arg[] has its sink (a primitive), its source, for
 * some sinks a function, what the body captures. With the dialect's rule. */
BT_API bt_val bt_loop_run(bt_vm *vm, uint32_t body, const bt_val *arg,
                          int64_t n);
/* v, or if that is false an error: the loop leaves the element out. */
BT_API bt_val bt_kept(bt_vm *vm, bt_val v);

/* ---- wire.c: values as bytes (inputs to, results from another machine) --- */

/* Append v to buf (capacity cap) in prefix order; returns the bytes needed,
 * whether or not they fitted. */
BT_API int64_t bt_wire_put(bt_vm *vm, bt_val v, uint8_t *buf, int64_t cap);
/* The bytes that v needs; -1, a budget error, when they are more than `most`
 * (a value that shares its parts may need 2^100) or v nests too deeply. */
BT_API int64_t bt_wire_size(bt_vm *vm, bt_val v, int64_t most);
BT_API bt_val bt_wire_get(bt_vm *vm, const uint8_t *buf, int64_t n,
                          int64_t *used);

/* ---- score.c: what scoring asks of an output ---------------------------- */

/* 128 bits that equal values share, by ==, as 1, True and 1.0 do; others don't,
 * but by a chance of one in 2^64 among billions. What equals nothing, or
 * nothing but itself, is taken for what a line shows of it: all NaNs are alike,
 * and all functions. Begins as zeros. */
typedef struct {
    uint64_t word[2];
} bt_digest;
/* Add v to what it is a digest of. False: a list in it (TypeError: unhashable),
 * or a budget error. */
BT_API bool bt_digest_add(bt_vm *vm, bt_digest *d, bt_val v);
/* Add all that another digest is of. */
BT_API void bt_digest_join(bt_digest *d, const bt_digest *other);

enum { BT_POINTS = 1000, BT_NO_POINTS = -1 };
enum { /* what is asked of a value: a set */
       BT_ASK_EQUAL = 1,
       BT_ASK_CANDIDATE = 2, /* BT_ASK_EQUAL, and a digest */
       BT_ASK_DIFFER = 4,
       BT_ASK_BOX = 8 /* alone: that its cells are put into a box (cells.c) */
};
typedef struct {
    bt_digest digest; /* zeros: it has none */
    uint32_t equal;   /* to what is wanted */
    int32_t differ;   /* bt_differ_points */
    uint32_t err;     /* BT_E_UNHASHABLE: no digest; a budget error */
    uint32_t unused;
} bt_mark;
BT_ASSERT(sizeof(bt_mark) == 32); /* for hosts and GPUs alike */
/* What a differ's value, no poison, is worth: its first item, if it is a tuple
 * of two or more that begins with an int (no bool), brought into 0 to
 * BT_POINTS; else BT_NO_POINTS. */
BT_API int32_t bt_differ_points(bt_val v);
/* Mark v, which is no poison. want: 0 equals nothing. */
BT_API void bt_mark_value(bt_vm *vm, bt_val v, unsigned asked, bt_val want,
                          bt_mark *m);

/* ---- cells.c: grids as bytes -------------------------------------------- */

typedef struct {
    int64_t rows, cols;
} bt_shape;
enum {
    BT_GRID_NONE,  /* no tuple of tuples of ints (no bools), of one length, with
                      at least one cell */
    BT_GRID_WIDE,  /* a cell is not 0 to 255 */
    BT_GRID_LARGE, /* more rows or columns; cells were not looked at */
    BT_GRID_BYTES
};
/* Which of these v is; its shape, but of BT_GRID_NONE. A pile is none: see
 * bt_exact. */
BT_API unsigned bt_grid_kind(bt_val v, const bt_shape *most, bt_shape *shape);
/* The cells of a grid of bytes, row i of them to to[i * stride]. */
BT_API void bt_grid_bytes(bt_val v, uint8_t *to, int64_t stride);
/* Write the grid v into a box of rows x cols bytes, what is beside it staying
 * as it is. Its shape (rows, columns), or, and then nothing is written, what
 * else it is: an int, or a budget error as a value. */
BT_API bt_val bt_box_put(bt_vm *vm, bt_val v, uint8_t *box, uint32_t rows,
                         uint32_t cols);

/* ---- the primitives: ir/ops.def ----------------------------------------- */

/* op ids: BT_OP_arc_<name>, BT_OP_tok_<name>, BT_OP_re_<name> */
enum {
#define BT_OP(dialect, name, impl, arity, params, takes, gives, ever,          \
              on_error, fx, sees, doc)                                         \
    BT_OP_##dialect##_##name,
#include "../../ir/ops.def"
#undef BT_OP
    BT_N_OPS
};

#endif
