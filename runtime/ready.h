/* The ready-made library: the device library linked with the kernel of tier
 * 0, which runs any program. Where it is there, a new program costs a GPU
 * nothing but loading it: neither NVRTC nor nvJitLink is opened.
 *
 * There is one for each architecture and major version of CUDA: a piece like
 * those of the cache, trusted likewise, whose key holds the library's whole
 * source, so that one of another version of battc is never taken. It is
 * looked for where it is installed with libbatt, and in the cache.
 */
#ifndef RT_READY_H
#define RT_READY_H
#include "cache.h"

#define RT_READY "device library, ready-made" /* what the piece is called */

/* Is this text of a program the one that runs any program? */
bool rt_ready_is(const char *text);
/* The key of the one for `arch` ("sm_90") made by CUDA `major`. */
void rt_ready_key(rt_cache_key *k, const char *arch, int major);
/* Folder i of those that are looked at; false: i is past the end. */
bool rt_ready_folder(uint32_t i, char *path, size_t size);
typedef struct {
    void *data; /* the caller frees it */
    size_t size;
    rt_cache_key key;
    char path[4096]; /* the file */
} ready_library;
/* Find the one for an architecture, or unless `exact` an older one's of its
 * generation that a device of this one can run as well, made by CUDA `newest`
 * or older. */
bool rt_ready_find(const char *arch, bool exact, int newest, ready_library *r);

#endif
