/* Runs a fuzz target over the files of folders that end in a suffix, and over
 * prefixes of the short ones, as input may end anywhere. Prints TAP. */
#include "fuzz.h"
#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 1 << 20, SHORT = 1 << 13, PREFIXES = 300 };

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
    size_t step = size <= SHORT ? size / PREFIXES + 1 : size + 1;
    for (size_t n = 0; n < size; n += step)
        run_prefix(data, n);
    run_prefix(data, size);
    free(data);
    printf("ok %d - %s\n", number, strrchr(path, '/') + 1);
    fflush(stdout);
}

static bool ends_in(const char *name, const char *suffix)
{
    size_t n = strlen(name), k = strlen(suffix);
    return n > k && !strcmp(name + n - k, suffix);
}

/* Runs the files of a folder; their number, counted on from count. */
static int replay_folder(const char *folder, const char *suffix, int count)
{
    struct dirent **entry;
    int n = scandir(folder, &entry, NULL, alphasort);
    if (n < 0) {
        perror(folder);
        exit(2);
    }
    for (int i = 0; i < n; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", folder, entry[i]->d_name);
        if (ends_in(path, suffix))
            replay(path, ++count);
        free(entry[i]);
    }
    free(entry);
    return count;
}

int main(int argc, char **argv)
{
    int count = 0;
    if (argc < 3) {
        fprintf(stderr, "usage: %s SUFFIX FOLDER...\n", argv[0]);
        return 2;
    }
    for (int i = 2; i < argc; i++)
        count = replay_folder(argv[i], argv[1], count);
    printf("1..%d\n", count);
    return count ? 0 : 1;
}
