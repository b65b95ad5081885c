/* The GPU program's main loop: what one launch is made of.
 *
 * A launch is a list of items. An item runs one group of a function's
 * outputs (the statements those outputs need, no others) for one task or one
 * sample. Task items come first and compute what depends on S alone;
 * sample items start from the frame their task item left, run the sample
 * level once and the candidate level once per candidate, and write their
 * outputs as bytes (wire.c) into a shared pool. Workers fetch items by an
 * atomic counter, each owns an arena. An item that exhausts its memory is
 * handed to one of a few workers with large arenas, which do nothing else;
 * what exhausts those too, or its time, is marked for the host.
 *
 * The host lays these structures out (runtime/gpu_*.c); pointers are device
 * addresses. The same code runs on the host through the shim.
 */
#ifndef BT_KERNEL_H
#define BT_KERNEL_H
#include "../device.h"

typedef struct {      /* a function of the program */
    uint32_t nslots;  /* frame slots */
    uint32_t base[3]; /* the first one that each level may write */
    uint32_t boxes;   /* that a call's outputs are put into: bt_boxes */
    uint32_t first;   /* statement, of all functions' */
} bt_kfunc;

typedef struct { /* a group of outputs of one function */
    uint32_t func;
    uint32_t leaf; /* its outputs' slots: slot[leaf .. leaf + nleaf) */
    uint32_t nleaf;
    uint32_t need;    /* its statements: bit set at need[need ..] */
    uint32_t code[3]; /* the same as LIR: each level's words, code[code[..]] */
} bt_kgroup;

typedef struct { /* one sample, with its candidates */
    uint32_t task;
    uint32_t ncand;
    bt_val grid;    /* I */
    bt_val cand[2]; /* C */
    bt_val want;    /* what outputs are compared with; 0: nothing */
} bt_kcall;

typedef struct {
    bt_val pairs, task_id;
} bt_ktask; /* S */

typedef struct {
    uint32_t group;
    uint32_t what;   /* task items: task; sample items: call */
    uint32_t parent; /* sample items: their task item */
    uint32_t box;    /* sample items: their sample's first box */
} bt_kitem;

/* An array of boxes that grids are put into (BT_ASK_BOX): for each sample, for
 * each of its candidates, the function's boxes. */
typedef struct {
    uint8_t *cell;
    const uint32_t *place; /* of each slot: which of its call's boxes */
    uint32_t rows, cols;
} bt_boxes;

/* What a stream of grids is given (stream.h): which grids, and where to. */
typedef struct {
    const uint32_t *in; /* for each grid, for each of 32 rows, four planes */
    const uint16_t *in_size; /* rows, columns << 8; 0: no compact grid */
    uint32_t *out;
    uint16_t *out_size; /* likewise; without rows: why << 8 */
    uint32_t n;
} bt_stream;
enum { BT_STREAM_WORDS = 128 }; /* of a grid */
enum { BT_STREAM_NOT_GRID = 1, BT_STREAM_NOT_FIT = 2, BT_STREAM_WHYS = 3 };
/* Threads of a block, and blocks of a multiprocessor: 40 registers. */
enum { BT_STREAM_THREADS = 256, BT_STREAM_BLOCKS = 6 };
#ifndef __CUDACC__
typedef void bt_stream_fn(const bt_stream *s); /* the shim's kernel */
#endif

enum { BT_ITEM_WAITING, BT_ITEM_DONE, BT_ITEM_NO_ROOM };

typedef struct {      /* what became of an item */
    uint32_t status;  /* written last, with release semantics */
    uint32_t over;    /* outputs (all candidates) that ran out of budget */
    uint32_t outputs; /* values written */
    uint32_t again;   /* 1: run a second time, by a worker with more */
    uint32_t limit[2], limit_err[2]; /* per candidate: vm's at the end */
    /* Each candidate's outputs, in the pool; of a task item, in out[0], its
     * frame, among the frames. */
    struct {
        uint64_t at, bytes;
    } out[2];
    uint64_t steps; /* statements executed */
    uint64_t ns;    /* time taken */
    uint64_t peak;  /* arena bytes used at most */
} bt_done;

typedef struct {
    /* work */
    const bt_kitem *item;
    uint32_t nitems, ntask_items;
    uint32_t workers; /* all of them, at least one more than large ones */
    uint32_t large;
    const bt_kgroup *group;
    const bt_kfunc *func;
    const bt_ktask *task;
    const bt_kcall *call;
    const uint32_t *slot, *need;
    const uint8_t *asked; /* BT_ASK_* of each slot, or 0: values come back */
    const bt_val *konst;  /* the module's constants */
    const uint32_t *code; /* LIR: the module's words, then the groups' */
    const bt_lambda *lambda;
    const uint16_t *ranks; /* of all sizes of compact grids: bt_ranks */
    struct bt_shared_ranks *shared_ranks; /* of others */
    /* memory */
    char *arena;
    uint64_t arena_bytes; /* of each worker behind the large ones' arenas */
    uint64_t large_bytes; /* of each large worker */
    char *pool;
    uint64_t pool_bytes;
    char *frames; /* where task items leave their frames */
    uint64_t frames_bytes;
    bt_boxes boxes;
    int64_t statement_ns; /* time budget of a statement, 0: none */
    int64_t call_ns;      /* of an item, likewise */
    uint8_t safe, isolate, compact;
    uint16_t max_depth, max_nest; /* what the workers' stacks allow */
    /* results */
    bt_done *done;
    bt_op_count *counts; /* by primitive, or 0: see bt_vm */
    bt_spent *spent;     /* by statement of all functions, likewise; behind
                            them what items took in ticks and ns */
    uint64_t statements;
    uint32_t *arrived;  /* counter of workers that have begun */
    uint32_t *next;     /* counter of fetched items */
    uint32_t *finished; /* counter of items whose status is set */
    uint32_t *again;    /* queue of items + 1 for the large workers */
    uint32_t *again_head, *again_tail;
    uint64_t *pool_used, *frames_used;
    bt_mail mail;
} bt_launch;

/* The host's compiler and the device's lay them out alike. */
BT_ASSERT(sizeof(bt_kfunc) == 24);
BT_ASSERT(sizeof(bt_kgroup) == 28);
BT_ASSERT(sizeof(bt_kcall) == 40);
BT_ASSERT(sizeof(bt_ktask) == 16);
BT_ASSERT(sizeof(bt_kitem) == 16);
BT_ASSERT(sizeof(bt_boxes) == 24);
BT_ASSERT(sizeof(bt_done) == 88);
BT_ASSERT(sizeof(bt_launch) == 336);

enum { /* places of in[]: ir_input */
       BT_IN_TASK_ID,
       BT_IN_S,
       BT_IN_I,
       BT_IN_C,
       BT_IN_LOG_PATH,
       BT_INPUTS
};

/* ---- vocabulary of the printed code ------------------------------------- */

/* Printed code is text of what statements are; where their values lie, their
 * numbers and what is cleared are read from their words, w, so that a function
 * of it stays the same wherever in a program it stands. */
#ifdef __CUDACC__
#define BT_CHUNK extern "C" __device__ __noinline__
#else
#define BT_CHUNK __attribute__((noinline))
#endif
/* Statements of a level, whose words begin at w; false: the call ends. */
#define BT_STEPS(name)                                                         \
    BT_CHUNK bool name(bt_vm *vm, const bt_val *in, bt_val *s,                 \
                       const bt_val *k, const uint32_t *need,                  \
                       const uint32_t *w)
/* A lambda's body. */
#define BT_LAMBDA(name)                                                        \
    BT_CHUNK bt_val name(bt_vm *vm, const bt_lambda *f, const bt_val *k,       \
                         const bt_val *capture, const bt_val *arg)
/* Its frame and words; nothing in it is left out. */
#define BT_LAMBDA_BEGIN                                                        \
    const uint32_t *need = 0, *w = vm->program->code + f->code;                \
    bt_val *s = (bt_val *)bt_temp(vm, (f->nslots + 1) * sizeof *s);            \
    (void)need, (void)k, (void)capture, (void)arg;                             \
    if (!s)                                                                    \
    return 0

/* Operand i of the step at hand: in a slot, or a constant of the table. */
#define BT_SLOT(i)  s[w[BT_W_HEAD + (i)]]
#define BT_KONST(i) k[~w[BT_W_HEAD + (i)]]
/* Do a step. It may end the call; in a try body it may lead to the handler, or
 * to what poison leaves the body for. */
#define BT_DO(step)                                                            \
    if (!(w = step))                                                           \
    return 0
#define BT_DO_BODY(handle, leave, step)                                        \
    at = w;                                                                    \
    BT_DO(step);                                                               \
    if (w == at + at[BT_W_HANDLE])                                             \
        goto handle;                                                           \
    if (w == at + at[BT_W_LEAVE])                                              \
    goto leave
#define BT_MOVE(value) w = bt_move_step(w, s, value)
#define BT_INPUT(value)                                                        \
    w = bt_needed(vm, need, w) ? bt_move_step(w, s, value) : bt_skip(w)
#define BT_GOTO(label)                                                         \
    w += w[BT_W_HANDLE];                                                       \
    goto label
/* A try region up to a label; its steps don't ask again. */
#define BT_REGION(label)                                                       \
    const uint32_t *at = w;                                                    \
    if (!bt_needed(vm, need, w)) {                                             \
        w = bt_skip(w);                                                        \
        goto label;                                                            \
    }                                                                          \
    (void)at

BT_INLINE const uint32_t *bt_move_step(const uint32_t *w, bt_val *s, bt_val v)
{
    const uint32_t *slot = w + BT_W_HEAD + w[BT_W_NARGS];
    const uint32_t *end = slot + w[BT_W_NCLEAR];
    for (; slot < end; slot++)
        s[*slot] = 0;
    s[w[BT_W_DST]] = v;
    return end;
}

/* The steps at word `at` of the program, if a level is to get there. */
#define BT_RUN(f, at)                                                          \
    if (code[(at) + BT_W_STMT] >= vm->limit                                    \
        || !f(vm, in, s, k, need, code + (at)))                                \
    return
/* Levels, by function * 3 + level, and lambdas, by their numbers. */
#define BT_LEVELS(name)                                                        \
    BT_CHUNK void name(bt_vm *vm, const bt_val *in, bt_val *s,                 \
                       const bt_val *k, const uint32_t *need,                  \
                       const uint32_t *code, uint32_t id)
#define BT_LAMBDAS(name)                                                       \
    BT_CHUNK bt_val name(bt_vm *vm, const bt_lambda *f, const bt_val *k,       \
                         const bt_val *capture, const bt_val *arg, int64_t id)
/* What these are called with. */
#define BT_LEVEL_BEGIN                                                         \
    bt_vm *vm = &work->vm;                                                     \
    const bt_val *in = work->in, *k = work->l->konst;                          \
    const uint32_t *need = work->l->need + work->group->need;                  \
    const uint32_t *code = work->l->code;                                      \
    bt_val *s = work->s;                                                       \
    uint32_t id = work->group->func * 3 + (uint32_t)level;                     \
    (void)vm, (void)in, (void)k, (void)need, (void)code, (void)s, (void)id
#define BT_CALL_BEGIN                                                          \
    const bt_val *k = vm->program->konst;                                      \
    const bt_lambda *f = vm->program->lambda + id;                             \
    (void)k, (void)f, (void)capture, (void)arg, (void)n

typedef struct { /* what a worker works on */
    const bt_launch *l;
    const bt_kitem *item;
    const bt_kgroup *group;
    bt_done *done;
    bt_val in[BT_INPUTS];
    bt_val *s; /* the frame, first thing in the arena */
    bt_program program;
    uint32_t cand;
    bool last;       /* a large worker: none has more */
    bt_pace *pace;   /* 0: it keeps step with nobody */
    uint32_t seat;   /* there */
    uint32_t convoy; /* the one at hand */
    uint64_t ticks;  /* when the item began, where statements are counted */
    bt_vm vm;
} bt_work;

/* The statements of one level of the item's function that its group needs, in
 * order, up to vm->limit. Tier 1: printed by codegen. Tier 0 (tier0.c): the
 * interpreter runs the group's LIR. */
BT_API void bt_program_level(bt_work *w, int level);

/* Workers that have to run side by side, lest one waits for ever. */
enum { BT_LEAST_WORKERS = 2 };

/* One worker: runs items until none is left, in step with those of its block
 * if there is a pace. */
BT_API void bt_worker(const bt_launch *l, bt_work *w, bt_pace *pace,
                      uint32_t seat);
/* The shim's: batt_worker, which a program exports. */
typedef void bt_worker_fn(const bt_launch *l, bt_pace *pace, uint32_t seat);

/* Workers of a block, a warp each: two in one warp would diverge at once and
 * run in turn. Their state is in shared memory: a stack's words lie 32 apart,
 * one for each lane, so that what one lane uses often would fill the cache
 * with the other lanes' nothing. As many as a multiprocessor has registers
 * for (BT_BLOCK_REGISTERS each lane), since two blocks would be in two places
 * of the code. */
enum { BT_BLOCK_WARPS = BT_PACE_MOST, BT_BLOCK_REGISTERS = 168 };
BT_ASSERT(BT_BLOCK_WARPS * 32 * BT_BLOCK_REGISTERS <= 65536);

#endif
