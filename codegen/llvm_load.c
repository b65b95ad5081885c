/* LLVM opened when its code generator is first asked for: opening it takes
 * longer than most programs run, and a machine need not have it. */
#define LLVM_LOAD
#include "llvm.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

llvm_api llvm;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char problem[300]; /* "": it is open */

typedef struct {
    const char *name;
    size_t offset;
} symbol;
static const symbol symbols[] = {
#define LLVM_SYMBOL(name) {#name, offsetof(llvm_api, name)},
    LLVM_FUNCTIONS(LLVM_SYMBOL)
#undef LLVM_SYMBOL
};

/* What LLVMInitializeNativeTarget and the like call, of this host. */
#define NAME_OF(macro) NAME_OF_(macro)
#define NAME_OF_(name) #name
static const char *const natives[] = {
    NAME_OF(LLVM_NATIVE_TARGETINFO), NAME_OF(LLVM_NATIVE_TARGET),
    NAME_OF(LLVM_NATIVE_TARGETMC), NAME_OF(LLVM_NATIVE_ASMPRINTER)};

static void *find(void *library, const char *name)
{
    void *f = dlsym(library, name);
    if (!f && !*problem)
        snprintf(problem, sizeof problem, "LLVM has no function %s", name);
    return f;
}

static void bind_all(void *library)
{
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++) {
        void *f = find(library, symbols[i].name);
        memcpy((char *)&llvm + symbols[i].offset, &f, sizeof f);
    }
    for (size_t i = 0; i < sizeof natives / sizeof *natives; i++) {
        void (*start)(void) = NULL;
        void *f = find(library, natives[i]);
        memcpy(&start, &f, sizeof f);
        if (!*problem)
            start();
    }
}

static void open_once(void)
{
    static const char *const files[] = {LLVM_FILES};
    void *library = NULL;
    for (size_t i = 0; !library && i < sizeof files / sizeof *files; i++)
        library = dlopen(files[i], RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
    if (library)
        bind_all(library);
    else
        snprintf(problem, sizeof problem, "LLVM can't be opened: %.200s",
                 dlerror());
}

bool llvm_open(char *err, size_t err_size)
{
    pthread_once(&once, open_once);
    if (*problem)
        snprintf(err, err_size, "%s", problem);
    return !*problem;
}
