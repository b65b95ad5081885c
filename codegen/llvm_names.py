#!/usr/bin/env python3
"""Print a header of LLVM's functions that C files call: where they are found,
since LLVM is opened when it is needed.

usage: llvm_names.py FILE.c...
"""
import re
import sys

CALL = re.compile(r"\b(LLVM[A-Z]\w*)\(")


def main():
    names = set()
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as source:
            names.update(CALL.findall(source.read()))
    print("#define LLVM_FUNCTIONS(X) \\")
    print(" \\\n".join(f"    X({name})" for name in sorted(names)))
    print("typedef struct {\n"
          "#define LLVM_FIELD(name) __typeof__(&name) name;\n"
          "    LLVM_FUNCTIONS(LLVM_FIELD)\n"
          "#undef LLVM_FIELD\n"
          "} llvm_api;\n"
          "extern llvm_api llvm;")
    print("#ifndef LLVM_LOAD")
    for name in sorted(names):
        print(f"#define {name} llvm.{name}")
    print("#endif")


if __name__ == "__main__":
    main()
