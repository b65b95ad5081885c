/* Small primitives of the device library, inlined into generated code.
 *
 * inline_pick.c has chosen them when battc was built, from the bitcode that
 * clang makes of the library. Each module gets the bodies of those it calls,
 * marked alwaysinline and available_externally: llvm_optimize puts them in
 * place of the calls, and what they call in turn is the host-compiled library
 * (llvm_inline_symbols), as for all primitives that aren't inlined. Where clang
 * was missing the bitcode is an empty module.
 *
 * The bitcode is read anew for each module, since modules can't share bodies
 * across LLVM contexts. It is read lazily: besides the names, that is only
 * the bodies that are linked, a fraction of a millisecond.
 */
#include "llvm.h"

#include <llvm-c/BitReader.h>
#include <llvm-c/Linker.h>

bool llvm_link_library(LLVMModuleRef mod, char *err, size_t err_size)
{
    LLVMModuleRef library;
    LLVMMemoryBufferRef text = LLVMCreateMemoryBufferWithMemoryRange(
        llvm_inline_bitcode, llvm_inline_size, "library", false);
    bool ok = !LLVMGetBitcodeModuleInContext2(LLVMGetModuleContext(mod), text,
                                              &library);
    if (ok) {
        LLVMSetTarget(library, LLVMGetTarget(mod));
        LLVMSetDataLayout(library, LLVMGetDataLayoutStr(mod));
        ok = !LLVMLinkModules2(mod, library);
    }
    if (!ok)
        snprintf(err, err_size, "LLVM can't read the library's bitcode");
    return ok;
}
