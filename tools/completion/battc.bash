# bash completion for battc: what may follow, `battc complete` knows.
_battc() {
    local i line value word words=() glue=
    # bash takes --format=repr for three words.
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == = && ${#words[@]} -gt 0 ]]; then
            words[-1]+="="
            glue=yes
        elif [[ $glue ]]; then
            words[-1]+=$word
            glue=
        else
            words+=("$word")
        fi
    done
    COMPREPLY=()
    while IFS= read -r line; do
        value=${line%%$'\t'*}
        case $value in
        :files) compopt -o default ;;
        :folders) compopt -o dirnames ;;
        --*=) compopt -o nospace && COMPREPLY+=("$value") ;;
        --*=*) COMPREPLY+=("${value#*=}") ;;
        *) COMPREPLY+=("$value") ;;
        esac
    done < <("$1" complete -- "${words[@]}" 2>/dev/null)
}
complete -F _battc battc
