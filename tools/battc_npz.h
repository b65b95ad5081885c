/* Results as NumPy's arrays, in an archive that numpy.load reads. */
#ifndef BATTC_NPZ_H
#define BATTC_NPZ_H
#include "battc.h"

/* Arrays grow in temporary files, and are put together in the end: no run is
 * too long for memory. The process ends where there is none. */
typedef struct npz npz;
npz *npz_open(void); /* NULL after a message */
/* A result of BATT_CELLS. */
void npz_add(npz *z, const batt_result *r);
/* Write the archive, and free z, which may be NULL. False after a message; the
 * stream's own errors are its own. */
bool npz_close(npz *z, FILE *to);
void npz_free(npz *z);

#endif
