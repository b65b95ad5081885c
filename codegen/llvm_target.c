/* LLVM IR to machine code of this host. */
#include "llvm.h"

/* Statements are calls with a check; what pays is to keep loads and checks
 * from being repeated. */
static const char passes[] = "function(sroa,early-cse)";

LLVMTargetMachineRef llvm_target(char *err, size_t err_size)
{
    LLVMTargetRef target;
    char *message = 0;
    if (!llvm_open(err, err_size))
        return 0;
    char *triple = LLVMGetDefaultTargetTriple();
    char *cpu = LLVMGetHostCPUName(), *features = LLVMGetHostCPUFeatures();
    LLVMTargetMachineRef tm = 0;
    if (LLVMGetTargetFromTriple(triple, &target, &message))
        snprintf(err, err_size, "LLVM: %s", message);
    else
        tm = LLVMCreateTargetMachine(target, triple, cpu, features,
                                     LLVMCodeGenLevelNone, LLVMRelocPIC,
                                     LLVMCodeModelDefault);
    if (!tm && !message)
        snprintf(err, err_size, "LLVM has no code generator for %s", triple);
    LLVMDisposeMessage(message);
    LLVMDisposeMessage(features);
    LLVMDisposeMessage(cpu);
    LLVMDisposeMessage(triple);
    return tm;
}

bool llvm_optimize(LLVMModuleRef mod, LLVMTargetMachineRef target, char *err,
                   size_t err_size)
{
    LLVMPassBuilderOptionsRef o = LLVMCreatePassBuilderOptions();
    LLVMErrorRef e = LLVMRunPasses(mod, passes, target, o);
    LLVMDisposePassBuilderOptions(o);
    if (!e)
        return true;
    char *message = LLVMGetErrorMessage(e);
    snprintf(err, err_size, "LLVM: %s", message);
    LLVMDisposeErrorMessage(message);
    return false;
}
