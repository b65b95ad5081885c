/* Lists of GPUs' architectures, as users name them. */
#ifndef RT_ARCH_H
#define RT_ARCH_H
#include "message.h"
#include <stdbool.h>

enum { RT_ARCHS = 16 };
typedef struct {
    char name[RT_ARCHS][16]; /* "sm_90"; "compute_90" is PTX */
    int count;
} rt_archs;

/* From "sm_80,sm_90"; NULL: the GPU's of this machine, else Hopper's. False
 * after a message. */
bool rt_archs_list(rt_archs *l, const char *list, rt_sink *s);
/* The same, if NVRTC can compile for all of them; else it is said what it can
 * compile for. */
bool rt_archs_known(rt_archs *l, const char *list, rt_sink *s);

#endif
