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
#include "device.h"

typedef struct {      /* a function of the program */
    uint32_t nslots;  /* frame slots */
    uint32_t base[3]; /* the first one that each level may write */
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
} bt_kitem;

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
    const uint16_t *ranks; /* of all sizes of grids: bt_ranks */
    /* memory */
    char *arena;
    uint64_t arena_bytes; /* of each worker behind the large ones' arenas */
    uint64_t large_bytes; /* of each large worker */
    char *pool;
    uint64_t pool_bytes;
    char *frames; /* where task items leave their frames */
    uint64_t frames_bytes;
    int64_t statement_ns; /* time budget of a statement, 0: none */
    int64_t call_ns;      /* of an item, likewise */
    uint8_t safe, isolate, compact;
    uint16_t max_depth, max_nest; /* what the workers' stacks allow */
    /* results */
    bt_done *done;
    bt_op_count *counts; /* by primitive, or 0: see bt_vm */
    uint32_t *arrived;   /* counter of workers that have begun */
    uint32_t *next;      /* counter of fetched items */
    uint32_t *finished;  /* counter of items whose status is set */
    uint32_t *again;     /* queue of items + 1 for the large workers */
    uint32_t *again_head, *again_tail;
    uint64_t *pool_used, *frames_used;
    bt_mail mail;
} bt_launch;

/* The host's compiler and the device's lay them out alike. */
BT_ASSERT(sizeof(bt_kfunc) == 16);
BT_ASSERT(sizeof(bt_kgroup) == 28);
BT_ASSERT(sizeof(bt_kcall) == 40);
BT_ASSERT(sizeof(bt_ktask) == 16);
BT_ASSERT(sizeof(bt_kitem) == 12);
BT_ASSERT(sizeof(bt_done) == 88);
BT_ASSERT(sizeof(bt_launch) == 288);

enum { /* places of in[]: ir_input */
       BT_IN_TASK_ID,
       BT_IN_S,
       BT_IN_I,
       BT_IN_C,
       BT_IN_LOG_PATH,
       BT_INPUTS
};

/* ---- vocabulary of the printed code ------------------------------------- */

#ifdef __CUDACC__
#define BT_CHUNK extern "C" __device__ __noinline__
#define BT_LOCAL const
#else
#define BT_CHUNK __attribute__((noinline))
#define BT_LOCAL static const
#endif
#define BT_CHUNK_PARAMS                                                        \
    bt_vm *vm, const bt_val *in, bt_val *s, const bt_val *k,                   \
        const uint32_t *need
#define BT_CHUNK_ARGS vm, in, s, k, need
/* Is statement i to be run? Not behind one that ends the call: what it uses
 * may never have been computed. */
#define BT_NEED(i)                                                             \
    ((i) < vm->limit && (need[(i) >> 5] >> ((i) & 31) & 1)                     \
     && (bt_statement(vm, i), true))

#define BT_FOUR_1(v) v[0], 0, 0, 0
#define BT_FOUR_2(v) v[0], v[1], 0, 0
#define BT_FOUR_3(v) v[0], v[1], v[2], 0
#define BT_FOUR_4(v) v[0], v[1], v[2], v[3]
/* step_<dialect>_<name>: a call of the op at statement i, in place of the
 * interpreter's reading it. One function per op, so that a statement costs a
 * few instructions and little to compile. */
#define BT_OP(dialect, name, impl, arity, params, takes, gives, ever,          \
              on_error, fx, doc)                                               \
    BT_OUTLINE bt_fate step_##dialect##_##name(                                \
        bt_vm *vm, uint32_t code, uint32_t i, bt_val *slot, BT_PARAMS_##arity) \
    {                                                                          \
        bt_val all[arity] = {BT_ARGS_##arity};                                 \
        bt_val p = code & BT_R_POISON ? bt_poison(all, arity) : 0;             \
        if (p)                                                                 \
            return bt_take_poison(vm, code, slot, p);                          \
        return bt_finish(                                                      \
            vm, code, BT_OP_##dialect##_##name, i, slot,                       \
            bt_op_bare(vm, BT_OP_##dialect##_##name, BT_FOUR_##arity(all)));   \
    }
#include "../../ir/ops.def"
#undef BT_OP

/* Any other step that computes, at statement i; p is its operands' poison. */
#define BT_STEP(code, i, d, p, value)                                          \
    ((poison = (p)) ? bt_take_poison(vm, code, &s[d], poison)                  \
                    : bt_finish(vm, code, 0, i, &s[d], value))
/* Do a step, and go where its fate says. Outside of try bodies there is no
 * other fate than to go on or to stop. */
#define BT_DO(step)                                                            \
    if ((step) == BT_STOP)                                                     \
    return 0
#define BT_DO_BODY(handle, leave, step)                                        \
    switch (step) {                                                            \
    case BT_STOP: return 0;                                                    \
    case BT_HANDLE: goto handle;                                               \
    case BT_LEAVE: goto leave;                                                 \
    default: break;                                                            \
    }

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
