
# `lookout DIR` is `lookout watch DIR`.
_lookout() {
    if [[ "${COMP_CWORD}" -eq 1 && "${2}" != -* ]]; then
        __lookout_typed "${@}"
        local -r cur="${2}"
        __lookout_add_completions -d
        return
    fi
    if ! declare -F "_lookout_${COMP_WORDS[1]}" >/dev/null; then
        local -a words=("${COMP_WORDS[0]}" watch "${COMP_WORDS[@]:1}")
        local -i index=$((COMP_CWORD + 1))
        local -a COMP_WORDS=("${words[@]}")
        local -i COMP_CWORD="${index}"
    fi
    __lookout_typed "${@}"
}
