/* Which back end a run is worth: an estimate of its work and of its code. */
#include "choose.h"
#include <math.h>
#include <unistd.h>

/* What was measured (BENCHMARKS.md, "auto"), in seconds. A statement's time
 * in the interpreter goes by what its primitive does. */
static const struct {
    double scalar;    /* on ints, pairs of them and bools */
    double plain;     /* on all else */
    double calling;   /* calls a function for each element */
    double llvm;      /* to compile anything at all */
    double llvm_step; /* a step more */
} cpu = {30e-9, 1e-6, 5e-6, 8e-3, 70e-6};

/* Of an H200, tier 0 (BENCHMARKS.md, "A GPU beside the CPU"): until it begins
 * when it has to be opened, and how many of the CPU's cores it stands for on
 * small samples. */
static const struct {
    double start, cores;
} gpu = {0.35, 12};

enum { UNKNOWN_CALLS = 1000 };

bool rt_op_is_scalar(uint32_t op)
{
    const uint32_t scalars = IR_T_INT | IR_T_PAIR | IR_T_BOOL;
    uint32_t all = ir_ops[op].gives;
    for (uint32_t i = 0; i < ir_ops[op].arity; i++)
        all |= ir_ops[op].takes[i];
    return !(all & ~scalars);
}

double rt_op_seconds(uint32_t op)
{
    return rt_op_is_scalar(op)           ? cpu.scalar
           : ir_ops[op].fx & IR_FX_CALLS ? cpu.calling
                                         : cpu.plain;
}

typedef struct {
    double work; /* of all statements, once */
    uint64_t steps;
    uint64_t functions;
} content;

static void add_statement(content *c, const ir_instr *in)
{
    bool scalar = in->op != IR_CALL || rt_op_is_scalar((uint32_t)in->imm);
    c->steps++;
    c->work += scalar ? cpu.scalar : rt_op_seconds((uint32_t)in->imm);
}

/* Bodies of lambdas are code; their work is that of who calls them. */
static content weigh(const ir_module *m)
{
    content c = {0};
    for (uint32_t i = 0; i < m->func_count; i++) {
        const ir_func *f = m->func[i];
        c.functions += !f->is_lambda;
        c.steps += f->is_lambda ? f->count : 0;
        for (uint32_t k = 0; !f->is_lambda && k < f->count; k++)
            add_statement(&c, &f->instr[k]);
    }
    return c;
}

/* When the work of so many seconds is done by the CPU's cores and, from start
 * on, a GPU that stands for more of them. */
static double beside(double work, double cores, double start, double more)
{
    double alone = work / cores;
    return alone <= start ? alone : (work + more * start) / (cores + more);
}

/* Of one core, on so many calls of all functions together. */
static double work_of(const content *c, uint64_t calls)
{
    return c->work * (double)(calls ? calls : UNKNOWN_CALLS)
           / (double)(c->functions ? c->functions : 1);
}

rt_estimate rt_estimate_run(const ir_module *m, uint64_t calls)
{
    content c = weigh(m);
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    double cores = online > 1 ? (double)online : 1;
    double work = work_of(&c, calls), parts = ceil((double)c.steps / 1000);
    rt_estimate e = {.interp = work / cores};
    e.code = cpu.llvm
             + cpu.llvm_step * (double)c.steps / fmin(cores, fmax(parts, 1));
    e.cuda = beside(work, cores, gpu.start, gpu.cores);
    return e;
}

double rt_estimate_share(const ir_module *m, uint64_t calls, double threads,
                         double cores, double start)
{
    content c = weigh(m);
    double work = work_of(&c, calls);
    double more = cores > 0 ? cores : gpu.cores;
    double until = beside(work, threads, start, more);
    return work > 0 && until > start ? more * (until - start) / work : 0;
}
