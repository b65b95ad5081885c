/* Names of GPUs' architectures. */
#include "arch.h"
#include "nvrtc.h"
#include <stdlib.h>
#include <string.h>

/* sm_ or compute_ and two or three digits; nothing else gets into the
 * compiler's options. */
static bool is_arch(const char *name, size_t n)
{
    size_t head = !strncmp(name, "sm_", 3)        ? 3
                  : !strncmp(name, "compute_", 8) ? 8
                                                  : 0;
    size_t digits = head ? strspn(name + head, "0123456789") : 0;
    return digits >= 2 && digits <= 3 && head + digits == n;
}

static bool add_arch(rt_archs *l, const char *name, size_t n, rt_sink *s)
{
    if (l->count == RT_ARCHS) {
        rt_tell(s, NULL, 0, 0, "at most %d architectures", RT_ARCHS);
        return false;
    }
    if (!is_arch(name, n)) {
        rt_tell(s, NULL, 0, 0,
                "no architecture '%.*s': they are like sm_90, "
                "or compute_90 for PTX",
                (int)n, name);
        return false;
    }
    snprintf(l->name[l->count++], sizeof l->name[0], "%.*s", (int)n, name);
    return true;
}

static bool is_among(const int *known, int n, const char *arch)
{
    int digits = atoi(strchr(arch, '_') + 1), i = 0;
    while (i < n && known[i] != digits)
        i++;
    return i < n;
}

/* Can NVRTC compile for all of them? Else say what it can compile for. */
static bool check_archs(const rt_archs *l, rt_sink *s)
{
    char err[GPU_ERR], version[32] = "", text[512] = "";
    int n = 0, at = 0, bad = 0;
    int *known = rt_nvrtc_archs(&n, err, sizeof err);
    if (!known || !rt_nvrtc_version(version, sizeof version, err, sizeof err)) {
        rt_tell_lines(s, err, rt_is_no_memory(err));
        free(known);
        return false;
    }
    for (int i = 0; i < n && at < (int)sizeof text; i++)
        at += snprintf(text + at, sizeof text - (size_t)at, " %d", known[i]);
    while (bad < l->count && is_among(known, n, l->name[bad]))
        bad++;
    free(known);
    if (bad == l->count)
        return true;
    rt_tell(s, NULL, 0, 0,
            "NVRTC %s can't compile for %s; the architectures it knows:%s",
            version, l->name[bad], text);
    return false;
}

bool rt_archs_list(rt_archs *l, const char *list, rt_sink *s)
{
    char err[GPU_ERR];
    char own[16];
    l->count = 0;
    if (!list && rt_gpu_cuda.count(err) > 0 && rt_gpu_cuda.arch(0, own, err))
        list = own;
    for (const char *p = list ? list : "sm_90"; p;) {
        size_t n = strcspn(p, ",");
        if (!add_arch(l, p, n, s))
            return false;
        p = p[n] ? p + n + 1 : NULL;
    }
    return true;
}

bool rt_archs_known(rt_archs *l, const char *list, rt_sink *s)
{
    return rt_archs_list(l, list, s) && check_archs(l, s);
}
