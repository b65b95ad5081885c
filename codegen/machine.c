/* A bt_vm over host memory. */
#include "codegen.h"
#include "device/compact/forms.h"
#include <string.h>
#include <sys/mman.h>

/* Compact forms for this processor. */
__attribute__((constructor)) static void choose_forms(void)
{
#ifdef __x86_64__
    __builtin_cpu_init();
    if (__builtin_cpu_supports("x86-64-v4"))
        bt_forms = bt_forms_v4;
    else if (__builtin_cpu_supports("x86-64-v3"))
        bt_forms = bt_forms_v3;
#endif
}

enum {
    CG_KEEP = 16 << 20, /* arenas that used more give memory back, */
    CG_LAZY = 1 << 30,  /* up to this when somebody else needs it */
};

bool cg_vm_init(bt_vm *vm, size_t bytes)
{
    bytes = (bytes + 4095) & ~(size_t)4095;
    void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    memset(vm, 0, sizeof *vm);
    if (p == MAP_FAILED)
        return false;
    bt_vm_open(vm, p, (char *)p + bytes);
    return true;
}

void cg_vm_reset(bt_vm *vm)
{
    uint64_t used = (uint64_t)(vm->top - vm->lo);
    used = used > vm->peak ? used : vm->peak;
    if (used > CG_KEEP)
        madvise(vm->lo, (size_t)(vm->end - vm->lo),
                used > CG_LAZY ? MADV_DONTNEED : MADV_FREE);
    bt_cut(vm, vm->lo);
    vm->frame_mark = vm->lo;
    vm->hi = vm->end;
    vm->frame_at = vm->end;
    vm->frame = NULL;
    vm->nframe = 0;
    vm->err = BT_E_NONE;
    vm->depth = vm->nest = 0;
    vm->limit = BT_NO_LIMIT;
    vm->limit_err = BT_E_NONE;
    vm->peak = 0;
}

bool cg_ranks(uint16_t *to)
{
    bt_vm vm;
    if (!cg_vm_init(&vm, 1 << 20))
        return false;
    bool ok = true;
    for (int h = 1; ok && h <= BT_MOST; h++)
        for (int w = 1; ok && w <= BT_MOST; w++) {
            char *hi = vm.hi;
            const uint16_t *from = bt_ranks(&vm, h, w);
            ok = from != NULL;
            if (ok)
                memcpy(to + bt_ranks_at(h, w), from,
                       (size_t)(h * w) * sizeof *to);
            vm.hi = hi;
        }
    cg_vm_free(&vm);
    return ok;
}

void cg_vm_free(bt_vm *vm)
{
    if (vm->lo)
        munmap(vm->lo, (size_t)(vm->end - vm->lo));
    memset(vm, 0, sizeof *vm);
}

void cg_vm_budget(bt_vm *vm, double seconds)
{
    vm->budget = seconds > 0 ? (int64_t)(seconds * 1e9) : 0;
    vm->polled = vm->steps - 1; /* none: the next statement is new */
    if (vm->fuel > BT_FUEL)
        vm->fuel = BT_FUEL;
}
