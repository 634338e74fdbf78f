
# `lookout DIR` is `lookout watch DIR`.
function __lookout_tokens
    set -l tokens (__lookout_typed $argv)
    if test "$argv" != -t
        if set -q tokens[2]
            contains -- $tokens[2] @commands@; or set tokens $tokens[1] watch $tokens[2..]
        else if string match -q -- '-*' (__lookout_typed -t)
            set -a tokens watch
        end
    end
    printf '%s\n' $tokens
end
complete -c 'lookout' -n '__lookout_should_offer_completions_for_positional "lookout" -eq 1' -fa '(__lookout_complete_directories)'
