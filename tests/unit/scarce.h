/* Memory that runs out when a test says so, for code that is linked with
 * scarce_link_args (meson.build): all its allocations, those of jansson, and
 * what the C library needs memory for (files, threads, processes). */
#ifndef SCARCE_H
#define SCARCE_H
#include <stdbool.h>

/* From now on the n-th allocation (1: the next one) fails, with `forever` all
 * that follow, too. n == 0: none does. Allocations are counted from here. */
void scarce_begin(long n, bool forever);
/* As much as one likes; returns how many allocations there were. */
long scarce_end(void);
/* Blocks, mappings and streams that are held. */
long scarce_held(void);

#endif
