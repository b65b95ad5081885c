# Sourced: Zig's compiler (the Python package ziglang), which links with the names
# of an old glibc on a new system.

# use_zig PYTHON FOLDER: CC and AR are Zig's from now on, for glibc 2.27; FOLDER
# takes what that needs. Zig doesn't look where the system's headers are, and
# writes x86_64_v3 for what others call x86-64-v3.
use_zig() {
    mkdir -p "$2/include"
    for header in jansson jansson_config xxhash xxh3 zlib zconf; do
        find /usr/include -name "$header.h" -exec cp {} "$2/include" \;
    done
    cat >"$2/cc" <<END
#!/usr/bin/env bash
args=()
for a; do
    case \$a in -march=x86-64-*) a=\${a//x86-64-/x86_64_} ;; esac
    args+=("\$a")
done
exec "$1" -m ziglang cc -target x86_64-linux-gnu.2.27 \\
    -isystem "$2/include" "\${args[@]}"
END
    chmod +x "$2/cc"
    export CC=$2/cc AR="$1 -m ziglang ar"
}
