#!/usr/bin/env python3
"""Print C that holds text files as strings: the device library for NVRTC.

usage: embed.py HEADER.h... -- FILE.c... -- TIER0.c
Headers (and .def files) are what the sources include, by base name; the
library text includes every source. TIER0.c is a program's text that runs any
program.
"""
import os
import re
import sys


def literal(text):
    rows = text.replace('\\', '\\\\').replace('"', '\\"').split('\n')
    return '\n'.join('    "%s\\n"' % r for r in rows)


def main():
    cut = sys.argv.index('--')
    headers, sources, tier0 = sys.argv[1:cut], sys.argv[cut + 1:-2], sys.argv[-1]
    print('#include "cuda.h"\n')
    print('const cg_cuda_file cg_cuda_files[] = {')
    for path in headers + sources:
        text = re.sub(r'#include "(?:[\w.]+/)+', '#include "',
                      open(path).read())
        print('{"%s",\n%s},' % (os.path.basename(path), literal(text)))
    print('{0, 0}};\n')
    library = ['#include "kernel.h"']
    library += ['#include "%s"' % os.path.basename(p) for p in sources]
    print('const char cg_cuda_library[] =\n%s;' % literal('\n'.join(library)))
    print('const char cg_cuda_tier0[] =\n%s;' % literal(open(tier0).read()))


main()
