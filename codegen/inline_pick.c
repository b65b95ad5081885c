/* Build step: which functions of the device library the CPU back end inlines.
 *
 * usage: inline_pick LIBRARY.bc... > library.c
 *
 * Links the library's LLVM bitcode, keeps the bodies worth inlining, and
 * prints what is left as the C that llvm_inline.c uses: that bitcode, and the
 * addresses of the functions it calls. The choice is made here, not when a
 * program is compiled, so that the back end has little to parse and no costs
 * to weigh.
 *
 * A body is kept if it is small and all it refers to are public functions:
 * statics have no address outside of the host-compiled library, and bodies in
 * the program's own code would be compiled again for each program, by a code
 * generator tuned for speed of compilation. Kept functions are
 * available_externally: of those that are called, no code is made but where
 * they are inlined. Without arguments, nothing is kept.
 */
#include <llvm-c/BitReader.h>
#include <llvm-c/BitWriter.h>
#include <llvm-c/Core.h>
#include <llvm-c/Linker.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What is worth inlining: a body that is no longer than the call it stands
 * for, or a short one that gets by without calls in the common case, which
 * its first block tells. Local variables in memory are few and no structs:
 * the frames of all that is inlined add up, since unoptimized code never
 * shares their places. */
enum { CALL = 3, SHORT = 20, MOST_VARIABLES = 2 };

static void fail(const char *what, const char *why)
{
    fprintf(stderr, "inline_pick: %s: %s\n", what, why);
    exit(1);
}

static LLVMModuleRef read_module(LLVMContextRef ctx, const char *path)
{
    LLVMMemoryBufferRef text;
    LLVMModuleRef m;
    char *message;
    if (LLVMCreateMemoryBufferWithContentsOfFile(path, &text, &message))
        fail(path, message);
    if (LLVMParseBitcodeInContext2(ctx, text, &m))
        fail(path, "not LLVM bitcode");
    LLVMDisposeMemoryBuffer(text);
    return m;
}

/* ---- choosing ----------------------------------------------------------- */

/* Does v, an operand, refer to nothing but values, blocks and functions with
 * an address? Constant expressions may hide the others. */
static bool is_public(LLVMValueRef v)
{
    if (LLVMIsAGlobalValue(v))
        return LLVMIsAFunction(v) && LLVMGetLinkage(v) == LLVMExternalLinkage;
    return !LLVMIsAConstantExpr(v);
}

/* Ends of lifetimes cost nothing. */
static bool is_marker(LLVMValueRef instr)
{
    size_t size;
    return LLVMIsAIntrinsicInst(instr)
           && strstr(LLVMGetValueName2(LLVMGetCalledValue(instr), &size),
                     "llvm.lifetime.");
}

static bool may_inline(LLVMValueRef instr, int *variables)
{
    LLVMValueRef v = LLVMIsAAllocaInst(instr);
    LLVMTypeKind kind = v ? LLVMGetTypeKind(LLVMGetAllocatedType(v)) : 0;
    if (v && kind != LLVMIntegerTypeKind && kind != LLVMPointerTypeKind)
        return false;
    *variables += v != 0;
    for (int i = 0; i < LLVMGetNumOperands(instr); i++)
        if (!is_public(LLVMGetOperand(instr, (unsigned)i)))
            return false;
    return true;
}

/* Instructions of a block; -1 when one prevents inlining. */
static int block_size(LLVMBasicBlockRef b, int *variables, bool *calls)
{
    int n = 0;
    LLVMValueRef i = LLVMGetFirstInstruction(b);
    for (; i; i = LLVMGetNextInstruction(i)) {
        if (!may_inline(i, variables))
            return -1;
        n += !is_marker(i);
        *calls |= LLVMIsACallInst(i) && !LLVMIsAIntrinsicInst(i);
    }
    return n;
}

static bool is_worth_it(LLVMValueRef fn)
{
    int total = 0, variables = 0;
    bool calls = false, first_calls = false;
    LLVMBasicBlockRef b = LLVMGetFirstBasicBlock(fn);
    if (LLVMGetLinkage(fn) != LLVMExternalLinkage)
        return false;
    for (; b; b = LLVMGetNextBasicBlock(b)) {
        int n = block_size(b, &variables, &calls);
        if (n < 0)
            return false;
        first_calls |= total == 0 && calls;
        total += n;
    }
    return total <= CALL
           || (total <= SHORT && variables <= MOST_VARIABLES && !first_calls);
}

/* ---- dropping ----------------------------------------------------------- */

static void drop_instructions(LLVMBasicBlockRef b)
{
    LLVMValueRef i;
    while ((i = LLVMGetLastInstruction(b))) {
        if (LLVMGetTypeKind(LLVMTypeOf(i)) != LLVMVoidTypeKind)
            LLVMReplaceAllUsesWith(i, LLVMGetPoison(LLVMTypeOf(i)));
        LLVMInstructionEraseFromParent(i);
    }
}

/* All instructions go before the first block: they refer to blocks. */
static void drop_body(LLVMValueRef fn)
{
    LLVMBasicBlockRef b = LLVMGetFirstBasicBlock(fn);
    for (; b; b = LLVMGetNextBasicBlock(b))
        drop_instructions(b);
    while ((b = LLVMGetFirstBasicBlock(fn)))
        LLVMDeleteBasicBlock(b);
    LLVMSetLinkage(fn, LLVMExternalLinkage);
}

static const LLVMAttributeIndex of_function =
    (LLVMAttributeIndex)LLVMAttributeFunctionIndex;

static unsigned inline_kind(void)
{
    return LLVMGetEnumAttributeKindForName("alwaysinline", 12);
}

/* The other attributes, of the processor and the ABI, are the caller's
 * business. */
static void drop_attributes(LLVMValueRef fn)
{
    unsigned size, n = LLVMGetAttributeCountAtIndex(fn, of_function);
    LLVMAttributeRef *all = calloc(n + 1u, sizeof *all);
    if (!all)
        fail("attributes", "out of memory");
    LLVMGetAttributesAtIndex(fn, of_function, all);
    for (unsigned i = 0; i < n; i++) {
        if (LLVMIsStringAttribute(all[i])) {
            const char *kind = LLVMGetStringAttributeKind(all[i], &size);
            LLVMRemoveStringAttributeAtIndex(fn, of_function, kind, size);
        } else {
            LLVMRemoveEnumAttributeAtIndex(fn, of_function,
                                           LLVMGetEnumAttributeKind(all[i]));
        }
    }
    free(all);
}

static void mark(LLVMContextRef ctx, LLVMValueRef fn, bool keep)
{
    drop_attributes(fn);
    if (keep)
        LLVMAddAttributeAtIndex(fn, of_function,
                                LLVMCreateEnumAttribute(ctx, inline_kind(), 0));
}

static bool is_marked(LLVMValueRef fn)
{
    return LLVMGetEnumAttributeAtIndex(fn, of_function, inline_kind()) != 0;
}

static bool is_intrinsic(LLVMValueRef fn)
{
    return LLVMGetIntrinsicID(fn) != 0;
}

/* Functions that are neither kept nor called, and all data. */
static void drop_unused(LLVMModuleRef m)
{
    LLVMValueRef next, v = LLVMGetFirstFunction(m);
    for (; v; v = next) {
        next = LLVMGetNextFunction(v);
        if (LLVMIsDeclaration(v) && !LLVMGetFirstUse(v))
            LLVMDeleteFunction(v);
    }
    for (v = LLVMGetFirstGlobal(m); v; v = next) {
        next = LLVMGetNextGlobal(v);
        LLVMSetInitializer(v, 0);
    }
    for (v = LLVMGetFirstGlobal(m); v; v = next) {
        next = LLVMGetNextGlobal(v);
        LLVMDeleteGlobal(v);
    }
}

/* All is chosen first: dropping bodies makes statics look public. */
static void pick(LLVMModuleRef m)
{
    LLVMContextRef ctx = LLVMGetModuleContext(m);
    LLVMValueRef f;
    for (f = LLVMGetFirstFunction(m); f; f = LLVMGetNextFunction(f))
        if (!is_intrinsic(f))
            mark(ctx, f, !LLVMIsDeclaration(f) && is_worth_it(f));
    for (f = LLVMGetFirstFunction(m); f; f = LLVMGetNextFunction(f)) {
        if (is_intrinsic(f))
            continue;
        if (is_marked(f))
            LLVMSetLinkage(f, LLVMAvailableExternallyLinkage);
        else
            drop_body(f);
    }
    drop_unused(m);
}

/* ---- printing ----------------------------------------------------------- */

static void print_bytes(LLVMModuleRef m)
{
    LLVMMemoryBufferRef b = LLVMWriteBitcodeToMemoryBuffer(m);
    const unsigned char *byte = (const void *)LLVMGetBufferStart(b);
    size_t n = LLVMGetBufferSize(b);
    printf("const char llvm_inline_bitcode[] = {");
    for (size_t i = 0; i < n; i++)
        printf("%s%d,", i % 20 ? "" : "\n", (signed char)byte[i]);
    printf("};\nconst size_t llvm_inline_size = %zu;\n", n);
    LLVMDisposeMemoryBuffer(b);
}

/* The functions themselves are only named here: any type will do. */
static void print_symbols(LLVMModuleRef m)
{
    uint32_t n = 0;
    LLVMValueRef f;
    size_t size;
    for (f = LLVMGetFirstFunction(m); f; f = LLVMGetNextFunction(f))
        if (!is_intrinsic(f))
            printf("extern void %s(void);\n", LLVMGetValueName2(f, &size));
    printf("const llvm_symbol llvm_inline_symbols[] = {\n");
    for (f = LLVMGetFirstFunction(m); f; f = LLVMGetNextFunction(f)) {
        if (is_intrinsic(f))
            continue;
        const char *name = LLVMGetValueName2(f, &size);
        printf("    {\"%s\", (uintptr_t)%s},\n", name, name);
        n++;
    }
    printf("    {0, 0}};\nconst uint32_t llvm_inline_symbol_count = %u;\n", n);
}

int main(int argc, char **argv)
{
    LLVMContextRef ctx = LLVMContextCreate();
    LLVMModuleRef m = LLVMModuleCreateWithNameInContext("library", ctx);
    for (int i = 1; i < argc; i++)
        if (LLVMLinkModules2(m, read_module(ctx, argv[i])))
            fail(argv[i], "can't be linked");
    pick(m);
    printf("#include \"llvm_symbols.h\"\n");
    print_bytes(m);
    print_symbols(m);
    LLVMDisposeModule(m);
    LLVMContextDispose(ctx);
    return 0;
}
