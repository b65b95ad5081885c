/* The CPU back end: machine code through LLVM's ORC JIT.
 *
 * Parts of the program are compiled to objects, side by side where there are
 * processors, each in an LLVM context of its own; the JIT links them. One
 * symbol of each is looked up, the table of its chunks: what the JIT takes for
 * a symbol adds up.
 *
 * A level runs its chunks in order. When a lower level has found a statement
 * that ends the call inside of a chunk, the interpreter goes on from there:
 * generated code has no checks for that.
 */
#include "llvm.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef int32_t chunk_code(bt_vm *vm, const bt_val *in, bt_val *frame);
typedef bt_val lambda_code(bt_vm *vm, const bt_val *capture, const bt_val *arg);

struct cg_code {
    bt_program program; /* first: vm->program points here */
    const lir_module *l;
    cg_consts consts;
    bt_lambda *table;
    LLVMOrcLLJITRef jit;
    llvm_plan plan;
    uintptr_t *chunk; /* by plan: the address of its code */
    uint32_t *first;  /* by function * IR_LEVELS + level: its chunks */
};

/* Takes LLVM's error; true when there was none. */
static bool check(LLVMErrorRef e, char *err, size_t err_size)
{
    if (!e)
        return true;
    char *message = LLVMGetErrorMessage(e);
    snprintf(err, err_size, "LLVM: %s", message);
    LLVMDisposeErrorMessage(message);
    return false;
}

/* ---- making the JIT ----------------------------------------------------- */

static bool make_jit(cg_code *c, char *err, size_t err_size)
{
    LLVMTargetMachineRef tm = llvm_target(err, err_size);
    if (!tm)
        return false;
    LLVMOrcLLJITBuilderRef b = LLVMOrcCreateLLJITBuilder();
    LLVMOrcLLJITBuilderSetJITTargetMachineBuilder(
        b, LLVMOrcJITTargetMachineBuilderCreateFromTargetMachine(tm));
    return check(LLVMOrcCreateLLJIT(&c->jit, b), err, err_size);
}

static LLVMOrcCSymbolMapPair symbol_at(cg_code *c, const char *name,
                                       uintptr_t address)
{
    return (LLVMOrcCSymbolMapPair){
        LLVMOrcLLJITMangleAndIntern(c->jit, name),
        {address, {LLVMJITSymbolGenericFlagsExported, 0}}};
}

/* What generated code calls, and the tables of constants and LIR words. */
static bool define_symbols(cg_code *c, char *err, size_t err_size)
{
    uint32_t n = 0;
    LLVMOrcCSymbolMapPair *pair =
        malloc((llvm_symbol_count + 2) * sizeof *pair);
    if (!pair) {
        snprintf(err, err_size, "out of memory while compiling");
        return false;
    }
    for (uint32_t i = 0; i < llvm_symbol_count; i++)
        pair[n++] = symbol_at(c, llvm_symbols[i].name, llvm_symbols[i].address);
    pair[n++] = symbol_at(c, "batt_consts", (uintptr_t)c->consts.value);
    pair[n++] = symbol_at(c, "batt_words", (uintptr_t)c->l->word);
    LLVMOrcMaterializationUnitRef u = LLVMOrcAbsoluteSymbols(pair, n);
    free(pair);
    return check(LLVMOrcJITDylibDefine(LLVMOrcLLJITGetMainJITDylib(c->jit), u),
                 err, err_size);
}

/* ---- compiling ---------------------------------------------------------- */

/* LLVM IR of a part, optimized; in context ctx. */
static LLVMModuleRef make_module(LLVMContextRef ctx, const lir_module *l,
                                 const cg_consts *k, const llvm_plan *p,
                                 llvm_part part, const char *table,
                                 LLVMTargetMachineRef tm, char *err,
                                 size_t err_size)
{
    LLVMModuleRef mod = LLVMModuleCreateWithNameInContext("batt", ctx);
    char *triple = LLVMGetTargetMachineTriple(tm);
    LLVMTargetDataRef layout = LLVMCreateTargetDataLayout(tm);
    LLVMSetTarget(mod, triple);
    LLVMSetModuleDataLayout(mod, layout);
    LLVMDisposeTargetData(layout);
    LLVMDisposeMessage(triple);
    snprintf(err, err_size, "out of memory while compiling");
    if (llvm_build(mod, l, k, p, part, table)
        && llvm_optimize(mod, tm, err, err_size))
        return mod;
    LLVMDisposeModule(mod);
    return 0;
}

static LLVMMemoryBufferRef emit_object(LLVMModuleRef mod,
                                       LLVMTargetMachineRef tm, char *err,
                                       size_t err_size)
{
    char *message = 0;
    LLVMMemoryBufferRef code = 0;
    if (LLVMTargetMachineEmitToMemoryBuffer(tm, mod, LLVMObjectFile, &message,
                                            &code)) {
        snprintf(err, err_size, "LLVM: %s", message);
        LLVMDisposeMessage(message);
        return 0;
    }
    return code;
}

static void table_name(char *name, size_t size, uint32_t part)
{
    snprintf(name, size, "batt_table_%u", part);
}

static LLVMMemoryBufferRef compile_part(const cg_code *c, uint32_t part,
                                        LLVMTargetMachineRef tm, char *err,
                                        size_t err_size)
{
    char name[32];
    table_name(name, sizeof name, part);
    LLVMContextRef ctx = LLVMContextCreate();
    LLVMModuleRef mod =
        make_module(ctx, c->l, &c->consts, &c->plan, c->plan.part[part], name,
                    tm, err, err_size);
    LLVMMemoryBufferRef code = mod ? emit_object(mod, tm, err, err_size) : 0;
    if (mod)
        LLVMDisposeModule(mod);
    LLVMContextDispose(ctx);
    return code;
}

/* ---- parts, side by side ------------------------------------------------ */

enum { MOST_THREADS = 64 };

typedef struct {
    const cg_code *c;
    const int *stop;
    LLVMMemoryBufferRef *object; /* by part */
    uint32_t next;               /* part to take */
    bool failed;
    pthread_mutex_t lock;
    char *err;
    size_t err_size;
} part_work;

static bool is_stopped(const part_work *w)
{
    return w->stop && __atomic_load_n(w->stop, __ATOMIC_RELAXED);
}

static bool take_part(part_work *w, uint32_t *part)
{
    pthread_mutex_lock(&w->lock);
    if (is_stopped(w) && !w->failed) {
        snprintf(w->err, w->err_size, "stopped while compiling");
        w->failed = true;
    }
    bool some = !w->failed && w->next < w->c->plan.parts;
    *part = some ? w->next++ : 0;
    pthread_mutex_unlock(&w->lock);
    return some;
}

static void give_up(part_work *w, const char *why)
{
    pthread_mutex_lock(&w->lock);
    if (!w->failed)
        snprintf(w->err, w->err_size, "%s", why);
    w->failed = true;
    pthread_mutex_unlock(&w->lock);
}

static void *compile_parts(void *work)
{
    part_work *w = work;
    char err[500];
    uint32_t part;
    LLVMTargetMachineRef tm = llvm_target(err, sizeof err);
    if (!tm)
        give_up(w, err);
    while (tm && take_part(w, &part))
        if (!(w->object[part] = compile_part(w->c, part, tm, err, sizeof err)))
            give_up(w, err);
    if (tm)
        LLVMDisposeTargetMachine(tm);
    return NULL;
}

/* This thread works, too; one that can't be started is not missed. */
static void compile_all(part_work *w)
{
    pthread_t thread[MOST_THREADS];
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    uint32_t n = 0,
             most = cores < MOST_THREADS ? (uint32_t)cores : MOST_THREADS;
    while (n + 1 < most && n + 1 < w->c->plan.parts
           && !pthread_create(&thread[n], NULL, compile_parts, w))
        n++;
    compile_parts(w);
    while (n)
        pthread_join(thread[--n], NULL);
}

/* Give a part's object to the JIT, which links it when asked for its table. */
static bool link_part(cg_code *c, uint32_t part, LLVMMemoryBufferRef object,
                      char *err, size_t err_size)
{
    LLVMOrcExecutorAddress at;
    const llvm_part *p = &c->plan.part[part];
    char name[32];
    table_name(name, sizeof name, part);
    if (!check(LLVMOrcLLJITAddObjectFile(
                   c->jit, LLVMOrcLLJITGetMainJITDylib(c->jit), object),
               err, err_size)
        || !check(LLVMOrcLLJITLookup(c->jit, &at, name), err, err_size))
        return false;
    memcpy(c->chunk + p->from, (const void *)(uintptr_t)at,
           (p->to - p->from) * sizeof *c->chunk);
    return true;
}

static bool add_code(cg_code *c, const int *stop, char *err, size_t err_size)
{
    part_work w = {.c = c, .stop = stop, .err = err, .err_size = err_size};
    w.object = calloc(c->plan.parts + 1u, sizeof *w.object);
    snprintf(err, err_size, "out of memory while compiling");
    if (!w.object)
        return false;
    pthread_mutex_init(&w.lock, NULL);
    compile_all(&w);
    pthread_mutex_destroy(&w.lock);
    bool ok = !w.failed;
    for (uint32_t i = 0; i < c->plan.parts; i++)
        if (ok)
            ok = link_part(c, i, w.object[i], err, err_size);
        else if (w.object[i])
            LLVMDisposeMemoryBuffer(w.object[i]);
    free(w.object);
    return ok;
}

static bt_val cpu_lambda(const bt_program *p, bt_vm *vm, int64_t id,
                         const bt_val *capture, const bt_val *arg, int n)
{
    const cg_code *c = (const cg_code *)p;
    (void)n; /* bt_call has compared it with the closure's */
    return ((lambda_code *)c->chunk[c->first[id * IR_LEVELS]])(vm, capture,
                                                               arg);
}

static bool make_tables(cg_code *c, const lir_module *l)
{
    uint32_t levels = l->m->func_count * IR_LEVELS, k = 0;
    c->l = l;
    c->table = cg_lambdas(l);
    if (!c->table || !llvm_plan_make(&c->plan, l)
        || !cg_consts_make(&c->consts, l->m))
        return false;
    c->program = (bt_program){l->word, c->table, c->consts.value, cpu_lambda};
    c->chunk = calloc(c->plan.count + 1u, sizeof *c->chunk);
    c->first = calloc(levels + 1u, sizeof *c->first);
    for (uint32_t i = 0; c->first && i <= levels; i++) {
        while (k < c->plan.count
               && c->plan.chunk[k].func * IR_LEVELS + c->plan.chunk[k].level
                      < i)
            k++;
        c->first[i] = k;
    }
    return c->chunk && c->first;
}

static void cpu_free(cg_code *c)
{
    if (!c)
        return;
    if (c->jit)
        LLVMConsumeError(LLVMOrcDisposeLLJIT(c->jit));
    cg_consts_free(&c->consts);
    llvm_plan_free(&c->plan);
    free(c->chunk);
    free(c->first);
    free(c->table);
    free(c);
}

static cg_code *cpu_compile(const lir_module *l, const int *stop, char *err,
                            size_t err_size)
{
    cg_code *c = calloc(1, sizeof *c);
    snprintf(err, err_size, "out of memory while compiling");
    if (c && make_tables(c, l) && make_jit(c, err, err_size)
        && define_symbols(c, err, err_size) && add_code(c, stop, err, err_size))
        return c;
    cpu_free(c);
    return 0;
}

/* ---- running ------------------------------------------------------------ */

static void cpu_run(const cg_code *c, uint32_t func, ir_level level, bt_vm *vm,
                    const bt_val *in, bt_val *frame)
{
    const uint32_t *first = &c->first[func * IR_LEVELS + level];
    vm->program = &c->program;
    for (uint32_t i = first[0]; i < first[1]; i++) {
        const llvm_chunk *k = &c->plan.chunk[i];
        if (k->last >= vm->limit) {
            bt_lir_level(vm, c->l->word + k->from, in, frame);
            return;
        }
        if (((chunk_code *)c->chunk[i])(vm, in, frame))
            return;
    }
}

/* ---- writing ------------------------------------------------------------ */

static bool write_module(LLVMModuleRef mod, LLVMTargetMachineRef tm,
                         const char *kind, FILE *to, char *err, size_t err_size)
{
    if (strcmp(kind, "ll") == 0) {
        char *text = LLVMPrintModuleToString(mod);
        fputs(text, to);
        LLVMDisposeMessage(text);
        return true;
    }
    LLVMMemoryBufferRef code = emit_object(mod, tm, err, err_size);
    if (!code)
        return false;
    fwrite(LLVMGetBufferStart(code), 1, LLVMGetBufferSize(code), to);
    LLVMDisposeMemoryBuffer(code);
    return true;
}

static bool cpu_emit(const lir_module *l, const char *kind, FILE *to, char *err,
                     size_t err_size)
{
    llvm_plan plan = {0};
    cg_consts consts = {0};
    LLVMTargetMachineRef tm = llvm_target(err, err_size);
    if (!tm)
        return false;
    snprintf(err, err_size, "out of memory while compiling");
    LLVMContextRef ctx = LLVMContextCreate();
    LLVMModuleRef mod = 0;
    if (llvm_plan_make(&plan, l) && cg_consts_make(&consts, l->m))
        mod = make_module(ctx, l, &consts, &plan, (llvm_part){0, plan.count},
                          NULL, tm, err, err_size);
    bool ok = mod && write_module(mod, tm, kind, to, err, err_size);
    if (mod)
        LLVMDisposeModule(mod);
    LLVMContextDispose(ctx);
    LLVMDisposeTargetMachine(tm);
    cg_consts_free(&consts);
    llvm_plan_free(&plan);
    return ok;
}

const cg_backend cg_cpu = {.name = "cpu",
                           .doc = "machine code through LLVM",
                           .open = llvm_open,
                           .compile = cpu_compile,
                           .run = cpu_run,
                           .free = cpu_free,
                           .emit = cpu_emit};
