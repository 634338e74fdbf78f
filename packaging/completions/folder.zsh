# `lookout DIR` is `lookout watch DIR`.
_lookout() {
    if (( CURRENT == 2 )) && [[ "${words[2]}" != -* ]]; then
        local -i found=1
        __lookout_typed "${@}" && found=0
        _files -/ && found=0
        return "${found}"
    fi
    if (( ! ${+functions[_lookout_${words[2]}]} )); then
        words=("${words[1]}" watch "${(@)words[2,-1]}")
        (( CURRENT += 1 ))
    fi
    __lookout_typed "${@}"
}

