/* Runs a fuzz target over files: its seed corpus, and every prefix of short
 * ones, as the input may end anywhere. Prints TAP. */
#include "fuzz.h"
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { LONGEST = 1 << 20, PREFIXES = 300 };

/* The bytes of a file; exactly size are allocated, so that a sanitizer sees
 * the first byte read past them. */
static uint8_t *read_file(const char *path, size_t *size)
{
    FILE *from = fopen(path, "rb");
    if (!from) {
        perror(path);
        exit(2);
    }
    uint8_t *all = malloc(LONGEST);
    *size = all ? fread(all, 1, LONGEST, from) : 0;
    fclose(from);
    return all;
}

static void run_prefix(const uint8_t *data, size_t size)
{
    uint8_t *exact = malloc(size ? size : 1);
    if (!exact)
        exit(2);
    memcpy(exact, data, size);
    LLVMFuzzerTestOneInput(exact, size);
    free(exact);
}

static void replay(const char *path, int number)
{
    size_t size;
    uint8_t *data = read_file(path, &size);
    size_t step = size / PREFIXES + 1;
    for (size_t n = 0; n < size; n += step)
        run_prefix(data, n);
    run_prefix(data, size);
    free(data);
    printf("ok %d - %s\n", number, strrchr(path, '/') + 1);
    fflush(stdout);
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: %s CORPUS\n", argv[0]);
        return 2;
    }
    struct dirent **entry;
    int n = scandir(argv[1], &entry, NULL, alphasort), count = 0;
    if (n < 0) {
        perror(argv[1]);
        return 2;
    }
    for (int i = 0; i < n; i++) {
        char path[4096];
        struct stat st;
        snprintf(path, sizeof path, "%s/%s", argv[1], entry[i]->d_name);
        if (!stat(path, &st) && S_ISREG(st.st_mode))
            replay(path, ++count);
        free(entry[i]);
    }
    free(entry);
    printf("1..%d\n", count);
    return count ? 0 : 1;
}
