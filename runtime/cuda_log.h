/* A compiler's log, with the batt's places beside the CUDA C's. */
#ifndef RT_CUDA_LOG_H
#define RT_CUDA_LOG_H

/* Copy the log. After each line that begins with a place in the printed text,
 * "name(12)" as NVRTC writes it or "name:12:" as cc does, follows which
 * statement of the batt that is. The caller frees it; NULL: no memory. */
char *rt_cuda_log_map(const char *text, const char *name, const char *log);

#endif
