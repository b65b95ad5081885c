# fish completion for battc: what may follow, `battc complete` knows.
function __battc_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    set -l option (string match -r '^--[^=]*=' -- $word)
    for line in (battc complete -- $words[2..] "$word" 2>/dev/null)
        switch $line
            case :files
                for path in (__fish_complete_path (string replace -- "$option" '' "$word"))
                    echo "$option$path"
                end
            case :folders
                for path in (__fish_complete_directories (string replace -- "$option" '' "$word"))
                    echo "$option$path"
                end
            case '*'
                echo $line
        end
    end
end
complete -c battc -f -a '(__battc_complete)'
