/* An archive of members whose sizes and checksums are known before they are
 * written: stored as they are, so that it can go to a pipe and be read in
 * place. Every member is in the form for large files (ZIP64), so one of any
 * size is. */
#ifndef BATTC_ZIP_H
#define BATTC_ZIP_H
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

typedef struct {
    FILE *to;
    uint64_t at;   /* bytes written */
    char *end;     /* the directory, which follows the members */
    size_t length; /* of it */
    FILE *directory;
    uint64_t members;
} zip;
/* False: no memory. */
bool zip_open(zip *z, FILE *to);
/* Begin a member, of a name in ASCII: its bytes are written to z->to next, by
 * the caller, and are exactly as many as said. */
void zip_member(zip *z, const char *name, uint64_t bytes, uint32_t crc);
/* Write the directory. False: no memory for it; whether writing failed, the
 * stream tells. */
bool zip_close(zip *z);

/* Append n bytes of a number, the lowest first. */
void put_little(uint64_t number, unsigned n, FILE *to);

#endif
