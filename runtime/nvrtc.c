/* NVRTC: one unit of CUDA C to PTX or cubin. */
#include "nvrtc.h"
#include "cuda_dl.h"
#include "cuda_log.h"
#include "../codegen/cuda.h"
#include "../codegen/device/kernel/kernel.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A block needs its registers to be there. */
const char *const rt_nvrtc_options[] = {"--std=c++17",
                                        "--device-as-default-execution-space",
                                        "--maxrregcount=168", "-w", NULL};
_Static_assert(BT_BLOCK_REGISTERS == 168, "rt_nvrtc_options");

bool rt_nvrtc_version(char *text, size_t size, char *err, size_t err_size)
{
    int major, minor;
    if (!rt_cuda_open(CUDA_NVRTC, err, err_size)
        || !NVRTC_TRY(nvrtcVersion(&major, &minor), err, err_size))
        return false;
    snprintf(text, size, "%d.%d", major, minor);
    return true;
}

int *rt_nvrtc_archs(int *count, char *err, size_t err_size)
{
    int *arch = NULL;
    if (!rt_cuda_open(CUDA_NVRTC, err, err_size)
        || !NVRTC_TRY(nvrtcGetNumSupportedArchs(count), err, err_size))
        return NULL;
    if (!(arch = calloc((size_t)*count + 1, sizeof *arch))) {
        snprintf(err, err_size, "out of memory");
        return NULL;
    }
    if (NVRTC_TRY(nvrtcGetSupportedArchs(arch), err, err_size))
        return arch;
    free(arch);
    return NULL;
}

/* ---- compiling ---------------------------------------------------------- */

/* The library's files as the compiler wants them: their texts, then their
 * names. The caller frees it; NULL: no memory. */
static const char **file_headers(int *count)
{
    int n = 0;
    while (cg_cuda_files[n].name)
        n++;
    const char **all = calloc(2 * (size_t)n, sizeof *all);
    for (int i = 0; all && i < n; i++) {
        all[i] = cg_cuda_files[i].text;
        all[n + i] = cg_cuda_files[i].name;
    }
    *count = n;
    return all;
}

static char *program_log(nvrtc_program p)
{
    size_t n = 0;
    char *log = NULL;
    if (rt_cuda.nvrtcGetProgramLogSize(p, &n) == 0 && (log = calloc(1, n + 1)))
        rt_cuda.nvrtcGetProgramLog(p, log);
    return log;
}

/* Since 12.9, NVRTC can trade the code's speed for its own. */
static bool knows_fast_compile(void)
{
    int major = 0, minor = 0;
    return rt_cuda.nvrtcVersion(&major, &minor) == 0
           && major * 100 + minor >= 1209;
}

static bool run_compiler(nvrtc_program p, const nvrtc_unit *u, char **log,
                         char *err, size_t err_size)
{
    char arch[64];
    const char *option[12];
    int n = 0;
    snprintf(arch, sizeof arch, "--gpu-architecture=%s", u->arch);
    option[n++] = arch;
    for (int i = 0; rt_nvrtc_options[i]; i++)
        option[n++] = rt_nvrtc_options[i];
    if (u->relocatable)
        option[n++] = "--relocatable-device-code=true";
    if (u->fast && knows_fast_compile())
        option[n++] = "--Ofast-compile=max";
    int r = rt_cuda.nvrtcCompileProgram(p, n, option);
    char *raw = program_log(p);
    *log = raw ? rt_cuda_log_map(u->places, u->name, raw) : NULL;
    free(raw);
    return rt_nvrtc_check(r, "nvrtcCompileProgram", __FILE__, __LINE__, err,
                          err_size);
}

static bool take_result(nvrtc_program p, const nvrtc_unit *u, char **data,
                        size_t *size, char *err, size_t err_size)
{
    bool ptx = u->kind == NVRTC_PTX;
    if (!(ptx ? NVRTC_TRY(nvrtcGetPTXSize(p, size), err, err_size)
              : NVRTC_TRY(nvrtcGetCUBINSize(p, size), err, err_size)))
        return false;
    if (!(*data = malloc(*size ? *size : 1))) {
        snprintf(err, err_size, "out of memory for a compiled kernel");
        return false;
    }
    if (ptx ? NVRTC_TRY(nvrtcGetPTX(p, *data), err, err_size)
            : NVRTC_TRY(nvrtcGetCUBIN(p, *data), err, err_size))
        return true;
    free(*data);
    *data = NULL;
    return false;
}

void rt_nvrtc_explain(char *err, size_t err_size, const char *log)
{
    size_t n = strlen(err);
    if (log && *log && n + 2 < err_size)
        snprintf(err + n, err_size - n, "\n%s", log);
}

bool rt_nvrtc_compile(const nvrtc_unit *u, char **data, size_t *size, char *err,
                      size_t err_size)
{
    nvrtc_program p;
    char *log = NULL;
    int n = 0;
    const char **file = file_headers(&n);
    *data = NULL;
    if (!file) {
        snprintf(err, err_size, "out of memory");
        return false;
    }
    bool made =
        NVRTC_TRY(nvrtcCreateProgram(&p, u->text, u->name, n, file, file + n),
                  err, err_size);
    free(file);
    if (!made)
        return false;
    bool ok = run_compiler(p, u, &log, err, err_size);
    if (!ok)
        rt_nvrtc_explain(err, err_size, log);
    ok = ok && take_result(p, u, data, size, err, err_size);
    free(log);
    rt_cuda.nvrtcDestroyProgram(&p);
    return ok;
}
