/* ZIP as PKWARE's APPNOTE describes it: members one behind the other, each
 * with a header, then the directory. */
#include "battc_zip.h"
#include <stdlib.h>
#include <string.h>

enum {
    NEEDS = 45,           /* the version that knows ZIP64 */
    LARGE = 1,            /* extra field: sizes of 64 bits */
    DATE = 1 << 5 | 1,    /* the first day there is: what is the same has the
                             same bytes */
    HEADER_EXTRA = 20,    /* bytes of it in a header, in the directory */
    DIRECTORY_EXTRA = 28, /* likewise */
    END_SIZE = 44         /* of what follows that number in ZIP64's end */
};

void put_little(uint64_t number, unsigned n, FILE *to)
{
    for (; n; n--, number >>= 8)
        putc((int)(number & 255), to);
}

bool zip_open(zip *z, FILE *to)
{
    *z = (zip){.to = to};
    z->directory = open_memstream(&z->end, &z->length);
    return z->directory;
}

/* What header and directory have in common, up to the length of the name. */
static void put_about(const char *name, uint32_t crc, FILE *to)
{
    put_little(NEEDS, 2, to);
    put_little(0, 2, to); /* flags */
    put_little(0, 2, to); /* stored */
    put_little(0, 2, to); /* midnight */
    put_little(DATE, 2, to);
    put_little(crc, 4, to);
    put_little(UINT32_MAX, 4, to); /* sizes: see the extra field */
    put_little(UINT32_MAX, 4, to);
    put_little(strlen(name), 2, to);
}

static void put_sizes(uint64_t bytes, unsigned extra, FILE *to)
{
    put_little(LARGE, 2, to);
    put_little(extra - 4, 2, to);
    put_little(bytes, 8, to);
    put_little(bytes, 8, to);
}

static void put_entry(zip *z, const char *name, uint64_t bytes, uint32_t crc)
{
    FILE *to = z->directory;
    put_little(0x02014b50, 4, to);
    put_little(NEEDS, 2, to); /* made by */
    put_about(name, crc, to);
    put_little(DIRECTORY_EXTRA, 2, to);
    put_little(0, 2, to); /* length of a comment */
    put_little(0, 2, to); /* disk */
    put_little(0, 2, to); /* attributes */
    put_little(0, 4, to);
    put_little(UINT32_MAX, 4, to); /* where: see the extra field */
    fputs(name, to);
    put_sizes(bytes, DIRECTORY_EXTRA, to);
    put_little(z->at, 8, to);
}

void zip_member(zip *z, const char *name, uint64_t bytes, uint32_t crc)
{
    enum { FIXED = 30 };
    put_entry(z, name, bytes, crc);
    put_little(0x04034b50, 4, z->to);
    put_about(name, crc, z->to);
    put_little(HEADER_EXTRA, 2, z->to);
    fputs(name, z->to);
    put_sizes(bytes, HEADER_EXTRA, z->to);
    z->at += FIXED + strlen(name) + HEADER_EXTRA + bytes;
    z->members++;
}

/* ZIP64's end, where that is, and the end that older readers look for. */
static void put_end(const zip *z)
{
    FILE *to = z->to;
    put_little(0x06064b50, 4, to);
    put_little(END_SIZE, 8, to);
    put_little(NEEDS, 2, to);
    put_little(NEEDS, 2, to);
    put_little(0, 4, to); /* disks */
    put_little(0, 4, to);
    put_little(z->members, 8, to);
    put_little(z->members, 8, to);
    put_little(z->length, 8, to);
    put_little(z->at, 8, to);
    put_little(0x07064b50, 4, to);
    put_little(0, 4, to);
    put_little(z->at + z->length, 8, to);
    put_little(1, 4, to);
    put_little(0x06054b50, 4, to);
    put_little(0, 4, to);
    put_little(UINT16_MAX, 2, to);
    put_little(UINT16_MAX, 2, to);
    put_little(UINT32_MAX, 4, to);
    put_little(UINT32_MAX, 4, to);
    put_little(0, 2, to); /* length of a comment */
}

bool zip_close(zip *z)
{
    bool ok = !fclose(z->directory);
    if (ok) {
        fwrite(z->end, 1, z->length, z->to);
        put_end(z);
    }
    free(z->end);
    return ok;
}
