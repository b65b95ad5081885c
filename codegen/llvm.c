/* The CPU back end: machine code through LLVM's ORC JIT.
 *
 * A level runs its chunks in order. When a lower level has found a statement
 * that ends the call inside of a chunk, the interpreter goes on from there:
 * generated code has no checks for that.
 */
#include "llvm.h"

#include <llvm-c/Analysis.h>
#include <llvm-c/Error.h>
#include <llvm-c/LLJIT.h>
#include <llvm-c/Orc.h>
#include <stdlib.h>
#include <string.h>

typedef int32_t chunk_code(bt_vm *vm, const bt_val *in, bt_val *frame);
typedef bt_val lambda_code(bt_vm *vm, const bt_val *capture, const bt_val *arg);

struct cg_code {
    bt_program program; /* first: vm->program points here */
    const lir_module *l;
    cg_consts consts;
    bt_lambda *table;
    LLVMOrcLLJITRef jit;
    llvm_plan plan;
    chunk_code **chunk;   /* by plan */
    lambda_code **lambda; /* by function */
    uint32_t *first;      /* by function * IR_LEVELS + level: its chunks */
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

/* Primitives, helpers, what inlined primitives call, and the tables of
 * constants and LIR words. Some names are listed more than once, always with
 * the same address. */
static bool define_symbols(cg_code *c, char *err, size_t err_size)
{
    uint32_t n = 0;
    LLVMOrcCSymbolMapPair *pair = malloc(
        (llvm_symbol_count + llvm_inline_symbol_count + 2) * sizeof *pair);
    if (!pair) {
        snprintf(err, err_size, "out of memory while compiling");
        return false;
    }
    for (uint32_t i = 0; i < llvm_symbol_count; i++)
        pair[n++] = symbol_at(c, llvm_symbols[i].name, llvm_symbols[i].address);
    for (uint32_t i = 0; i < llvm_inline_symbol_count; i++)
        pair[n++] = symbol_at(c, llvm_inline_symbols[i].name,
                              llvm_inline_symbols[i].address);
    pair[n++] = symbol_at(c, "batt_consts", (uintptr_t)c->consts.value);
    pair[n++] = symbol_at(c, "batt_words", (uintptr_t)c->l->word);
    LLVMOrcMaterializationUnitRef u = LLVMOrcAbsoluteSymbols(pair, n);
    free(pair);
    return check(LLVMOrcJITDylibDefine(LLVMOrcLLJITGetMainJITDylib(c->jit), u),
                 err, err_size);
}

/* ---- compiling ---------------------------------------------------------- */

/* The module's LLVM IR, optimized; in context ctx. */
static LLVMModuleRef make_module(LLVMContextRef ctx, const lir_module *l,
                                 const cg_consts *k, const llvm_plan *p,
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
    if (llvm_build(mod, l, k, p) && llvm_link_library(mod, err, err_size)
        && llvm_optimize(mod, tm, err, err_size))
        return mod;
    LLVMDisposeModule(mod);
    return 0;
}

static bool add_module(cg_code *c, char *err, size_t err_size)
{
    LLVMTargetMachineRef tm = llvm_target(err, err_size);
    if (!tm)
        return false;
    LLVMOrcThreadSafeContextRef safe = LLVMOrcCreateNewThreadSafeContext();
    LLVMModuleRef mod =
        make_module(LLVMOrcThreadSafeContextGetContext(safe), c->l, &c->consts,
                    &c->plan, tm, err, err_size);
    LLVMDisposeTargetMachine(tm);
    bool ok = mod
              && check(LLVMOrcLLJITAddLLVMIRModule(
                           c->jit, LLVMOrcLLJITGetMainJITDylib(c->jit),
                           LLVMOrcCreateNewThreadSafeModule(mod, safe)),
                       err, err_size);
    LLVMOrcDisposeThreadSafeContext(safe);
    return ok;
}

/* Addresses of all chunks and lambdas: this is what compiles them. */
static bool find_code(cg_code *c, char *err, size_t err_size)
{
    LLVMOrcExecutorAddress at;
    char name[32];
    for (uint32_t i = 0; i < c->plan.count; i++) {
        if (!check(LLVMOrcLLJITLookup(c->jit, &at, c->plan.chunk[i].name), err,
                   err_size))
            return false;
        c->chunk[i] = (chunk_code *)(uintptr_t)at;
    }
    for (uint32_t i = 0; i < c->l->m->func_count; i++) {
        if (!c->l->m->func[i]->is_lambda)
            continue;
        llvm_lambda_name(name, sizeof name, i);
        if (!check(LLVMOrcLLJITLookup(c->jit, &at, name), err, err_size))
            return false;
        c->lambda[i] = (lambda_code *)(uintptr_t)at;
    }
    return true;
}

static bt_val cpu_lambda(const bt_program *p, bt_vm *vm, int64_t id,
                         const bt_val *capture, const bt_val *arg, int n)
{
    (void)n; /* bt_call has compared it with the closure's */
    return ((const cg_code *)p)->lambda[id](vm, capture, arg);
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
    c->lambda = calloc(l->m->func_count + 1u, sizeof *c->lambda);
    c->first = calloc(levels + 1u, sizeof *c->first);
    for (uint32_t i = 0; c->first && i <= levels; i++) {
        while (k < c->plan.count
               && c->plan.chunk[k].func * IR_LEVELS + c->plan.chunk[k].level
                      < i)
            k++;
        c->first[i] = k;
    }
    return c->chunk && c->lambda && c->first;
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
    free(c->lambda);
    free(c->first);
    free(c->table);
    free(c);
}

static cg_code *cpu_compile(const lir_module *l, char *err, size_t err_size)
{
    cg_code *c = calloc(1, sizeof *c);
    snprintf(err, err_size, "out of memory while compiling");
    if (c && make_tables(c, l) && make_jit(c, err, err_size)
        && define_symbols(c, err, err_size) && add_module(c, err, err_size)
        && find_code(c, err, err_size))
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
        if (c->chunk[i](vm, in, frame))
            return;
    }
}

/* ---- writing ------------------------------------------------------------ */

static bool write_module(LLVMModuleRef mod, LLVMTargetMachineRef tm,
                         const char *kind, FILE *to, char *err, size_t err_size)
{
    char *message = 0;
    if (strcmp(kind, "ll") == 0) {
        char *text = LLVMPrintModuleToString(mod);
        fputs(text, to);
        LLVMDisposeMessage(text);
        return true;
    }
    LLVMMemoryBufferRef code;
    if (LLVMTargetMachineEmitToMemoryBuffer(tm, mod, LLVMObjectFile, &message,
                                            &code)) {
        snprintf(err, err_size, "LLVM: %s", message);
        LLVMDisposeMessage(message);
        return false;
    }
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
        mod = make_module(ctx, l, &consts, &plan, tm, err, err_size);
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
                           .compile = cpu_compile,
                           .run = cpu_run,
                           .free = cpu_free,
                           .emit = cpu_emit};
