function __faktum_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __faktum_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __faktum_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __faktum_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __faktum_parse_tokens -S
    set -l unparsed_tokens (__faktum_tokens -pc)
    switch $unparsed_tokens[1]
    case 'faktum'
        __faktum_parse_subcommand 0 'decks=' 'progress=' 'lang=' 'color=' 'accessible' 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'generate'
            __faktum_parse_subcommand -r 1 'o/output=' 'deck-title=' 'count=' 'kinds=' 'seed=' 'explain' 'title=' 'publisher=' 'date=' 'url=' 'language=' 'jsonl' 'decks=' 'progress=' 'lang=' 'color=' 'accessible' 'version' 'h/help'
        case 'review'
            __faktum_parse_subcommand -r 1 'all' 'decks=' 'progress=' 'lang=' 'color=' 'accessible' 'version' 'h/help'
        case 'check'
            __faktum_parse_subcommand -r 1 'strict' 'decks=' 'progress=' 'lang=' 'color=' 'accessible' 'version' 'h/help'
        case 'decks'
            __faktum_parse_subcommand -r 1 'search=' 'decks=' 'progress=' 'lang=' 'color=' 'accessible' 'version' 'h/help'
        case 'study'
            __faktum_parse_subcommand -r 1 'learner=' 'cards=' 'only=+' 'seed=' 'no-timing' 'new=' 'minutes=' 'cram' 'decks=' 'progress=' 'lang=' 'color=' 'accessible' 'version' 'h/help'
        case 'quiz'
            __faktum_parse_subcommand -r 1 'learner=' 'cards=' 'only=+' 'seed=' 'no-timing' 'minutes=' 'decks=' 'progress=' 'lang=' 'color=' 'accessible' 'version' 'h/help'
        case 'stats'
            __faktum_parse_subcommand -r 1 'learner=' 'json' 'decks=' 'progress=' 'lang=' 'color=' 'accessible' 'version' 'h/help'
        case 'results'
            __faktum_parse_subcommand -r 1 'format=' 'part=' 'learner=+' 'mode=' 'o/output=' 'decks=' 'progress=' 'lang=' 'color=' 'accessible' 'version' 'h/help'
        case 'export'
            __faktum_parse_subcommand -r 1 'format=' 'o/output=' 'candidates' 'part=' 'separator=' 'bom' 'decks=' 'progress=' 'lang=' 'color=' 'accessible' 'version' 'h/help'
        case 'extract'
            __faktum_parse_subcommand -r 1 'o/output=' 'title=' 'publisher=' 'date=' 'url=' 'language=' 'jsonl' 'decks=' 'progress=' 'lang=' 'color=' 'accessible' 'version' 'h/help'
        case 'analyse'
            __faktum_parse_subcommand 1 'facts' 'decks=' 'progress=' 'lang=' 'color=' 'accessible' 'version' 'h/help'
        case 'learner'
            __faktum_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __faktum_parse_subcommand 0 'decks=' 'progress=' 'lang=' 'color=' 'accessible' 'version' 'h/help'
            case 'use'
                __faktum_parse_subcommand 1 'decks=' 'progress=' 'lang=' 'color=' 'accessible' 'version' 'h/help'
            end
        case 'progress'
            __faktum_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'check'
                __faktum_parse_subcommand -r 1 'decks=' 'progress=' 'lang=' 'color=' 'accessible' 'version' 'h/help'
            end
        case 'help'
            __faktum_parse_subcommand -r 1 'version'
        end
    end
end

function __faktum_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __faktum_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __faktum_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __faktum_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__faktum_tokens -p)
    if test -z "$(__faktum_tokens -t)"
        set -l index (count (__faktum_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'faktum' -f
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum" decks' -l 'decks' -d 'Folder of the decks.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum" progress' -l 'progress' -d 'Folder of the learners\' progress.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum" lang' -l 'lang' -d 'Language of the program; by default that of the locale.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum" color' -l 'color' -d 'When to use colours; by default on terminals.' -rfka 'auto always never'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum" accessible' -l 'accessible' -d 'Linear output for screen readers: words instead of colours and drawings.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum" -eq 1' -fa 'generate' -d 'Make a deck from articles or from a facts file.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum" -eq 1' -fa 'review' -d 'Go through the candidates of a deck: accept, edit or reject, one key each.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum" -eq 1' -fa 'check' -d 'Look for what is wrong or doubtful in decks.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum" -eq 1' -fa 'decks' -d 'List the decks, or search their items.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum" -eq 1' -fa 'study' -d 'Learn: a session of spaced repetition.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum" -eq 1' -fa 'quiz' -d 'Take a graded test; the schedule stays as it is.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum" -eq 1' -fa 'stats' -d 'Show what is due, what is coming, how well it is kept, and which tricks fool you.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum" -eq 1' -fa 'results' -d 'Report results by item, learner, kind, tag and distortion.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum" -eq 1' -fa 'export' -d 'Write decks in a classroom format.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum" -eq 1' -fa 'extract' -d 'Find the facts in articles, one JSON object a line.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum" -eq 1' -fa 'analyse' -d 'Show what the language engine saw in an article, as CoNLL-U.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum" -eq 1' -fa 'learner' -d 'List the learners, or choose who learns.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum" -eq 1' -fa 'progress' -d 'Look after the logs of answers.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" o output' -l 'output' -s 'o' -d 'Deck to write; named after the first article if not given.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" deck-title' -l 'deck-title' -d 'Title of a new deck.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" count' -l 'count' -d 'At most so many items.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" kinds' -l 'kinds' -d 'Only these kinds, separated by commas.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" seed' -l 'seed' -d 'Decides between equals; the same seed gives the same deck.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" explain' -l 'explain' -d 'Say for each candidate why it was kept or dropped.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" title' -l 'title' -d 'Headline, if the article does not say it.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" publisher' -l 'publisher' -d 'Who published it.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" date' -l 'date' -d 'Day of publication, as 2024-03-11.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" url' -l 'url' -d 'Where it stands on the web.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" language' -l 'language' -d 'Language of the article; found out if not given.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" jsonl' -l 'jsonl' -d 'Read documents as JSON Lines and write JSON Lines, one document at a time.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" decks' -l 'decks' -d 'Folder of the decks.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" progress' -l 'progress' -d 'Folder of the learners\' progress.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" lang' -l 'lang' -d 'Language of the program; by default that of the locale.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" color' -l 'color' -d 'When to use colours; by default on terminals.' -rfka 'auto always never'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" accessible' -l 'accessible' -d 'Linear output for screen readers: words instead of colours and drawings.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum generate" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum review" all' -l 'all' -d 'All cards that are not rejected, not only candidates.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum review" decks' -l 'decks' -d 'Folder of the decks.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum review" progress' -l 'progress' -d 'Folder of the learners\' progress.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum review" lang' -l 'lang' -d 'Language of the program; by default that of the locale.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum review" color' -l 'color' -d 'When to use colours; by default on terminals.' -rfka 'auto always never'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum review" accessible' -l 'accessible' -d 'Linear output for screen readers: words instead of colours and drawings.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum review" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum review" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum check" strict' -l 'strict' -d 'Count warnings as errors.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum check" decks' -l 'decks' -d 'Folder of the decks.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum check" progress' -l 'progress' -d 'Folder of the learners\' progress.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum check" lang' -l 'lang' -d 'Language of the program; by default that of the locale.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum check" color' -l 'color' -d 'When to use colours; by default on terminals.' -rfka 'auto always never'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum check" accessible' -l 'accessible' -d 'Linear output for screen readers: words instead of colours and drawings.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum check" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum decks" search' -l 'search' -d 'Show the items that hold this text.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum decks" decks' -l 'decks' -d 'Folder of the decks.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum decks" progress' -l 'progress' -d 'Folder of the learners\' progress.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum decks" lang' -l 'lang' -d 'Language of the program; by default that of the locale.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum decks" color' -l 'color' -d 'When to use colours; by default on terminals.' -rfka 'auto always never'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum decks" accessible' -l 'accessible' -d 'Linear output for screen readers: words instead of colours and drawings.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum decks" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum decks" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum study" learner' -l 'learner' -d 'Who learns.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum study" cards count' -l 'cards' -l 'count' -d 'At most so many cards.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum study"' -l 'only' -d 'Only some cards: wrong, flagged, tag:NAME, kind:NAME or distortion:NAME. May be repeated.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum study" seed' -l 'seed' -d 'Seed of all that is shuffled.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum study" no-timing' -l 'no-timing' -d 'Do not record how long answers take.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum study" new' -l 'new' -d 'New cards a day.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum study" minutes' -l 'minutes' -d 'Ask nothing further after so many minutes.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum study" cram' -l 'cram' -d 'Practise whatever is chosen, due or not; the schedule stays as it is.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum study" decks' -l 'decks' -d 'Folder of the decks.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum study" progress' -l 'progress' -d 'Folder of the learners\' progress.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum study" lang' -l 'lang' -d 'Language of the program; by default that of the locale.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum study" color' -l 'color' -d 'When to use colours; by default on terminals.' -rfka 'auto always never'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum study" accessible' -l 'accessible' -d 'Linear output for screen readers: words instead of colours and drawings.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum study" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum study" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum quiz" learner' -l 'learner' -d 'Who learns.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum quiz" cards count' -l 'cards' -l 'count' -d 'At most so many cards.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum quiz"' -l 'only' -d 'Only some cards: wrong, flagged, tag:NAME, kind:NAME or distortion:NAME. May be repeated.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum quiz" seed' -l 'seed' -d 'Seed of all that is shuffled.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum quiz" no-timing' -l 'no-timing' -d 'Do not record how long answers take.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum quiz" minutes' -l 'minutes' -d 'Ask nothing further after so many minutes.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum quiz" decks' -l 'decks' -d 'Folder of the decks.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum quiz" progress' -l 'progress' -d 'Folder of the learners\' progress.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum quiz" lang' -l 'lang' -d 'Language of the program; by default that of the locale.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum quiz" color' -l 'color' -d 'When to use colours; by default on terminals.' -rfka 'auto always never'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum quiz" accessible' -l 'accessible' -d 'Linear output for screen readers: words instead of colours and drawings.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum quiz" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum quiz" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum stats" learner' -l 'learner' -d 'Who learns.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum stats" json' -l 'json' -d 'Write the figures as JSON.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum stats" decks' -l 'decks' -d 'Folder of the decks.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum stats" progress' -l 'progress' -d 'Folder of the learners\' progress.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum stats" lang' -l 'lang' -d 'Language of the program; by default that of the locale.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum stats" color' -l 'color' -d 'When to use colours; by default on terminals.' -rfka 'auto always never'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum stats" accessible' -l 'accessible' -d 'Linear output for screen readers: words instead of colours and drawings.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum stats" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum stats" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum results" format' -l 'format' -d 'How to write them.' -rfka 'csv json table'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum results" part' -l 'part' -d 'Which part; json holds all.' -rfka 'items learners kinds tags distortions'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum results"' -l 'learner' -d 'Only this learner. May be repeated.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum results" mode' -l 'mode' -d 'Only answers of one mode.' -rfka 'study quiz cram'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum results" o output' -l 'output' -s 'o' -d 'File to write; standard output if none.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum results" decks' -l 'decks' -d 'Folder of the decks.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum results" progress' -l 'progress' -d 'Folder of the learners\' progress.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum results" lang' -l 'lang' -d 'Language of the program; by default that of the locale.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum results" color' -l 'color' -d 'When to use colours; by default on terminals.' -rfka 'auto always never'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum results" accessible' -l 'accessible' -d 'Linear output for screen readers: words instead of colours and drawings.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum results" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum results" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum export" format' -l 'format' -d 'Format.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum export" o output' -l 'output' -s 'o' -d 'File to write; standard output if none.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum export" candidates' -l 'candidates' -d 'Also items that nobody has accepted yet.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum export" part' -l 'part' -d 'html: the questions, the key, or both.' -rfka 'all questions key'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum export" separator' -l 'separator' -d 'csv: what separates the cells.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum export" bom' -l 'bom' -d 'csv: begin with a byte order mark, for spreadsheets.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum export" decks' -l 'decks' -d 'Folder of the decks.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum export" progress' -l 'progress' -d 'Folder of the learners\' progress.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum export" lang' -l 'lang' -d 'Language of the program; by default that of the locale.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum export" color' -l 'color' -d 'When to use colours; by default on terminals.' -rfka 'auto always never'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum export" accessible' -l 'accessible' -d 'Linear output for screen readers: words instead of colours and drawings.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum export" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum export" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum extract" o output' -l 'output' -s 'o' -d 'File to write; standard output if none.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum extract" title' -l 'title' -d 'Headline, if the article does not say it.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum extract" publisher' -l 'publisher' -d 'Who published it.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum extract" date' -l 'date' -d 'Day of publication, as 2024-03-11.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum extract" url' -l 'url' -d 'Where it stands on the web.' -rfka ''
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum extract" language' -l 'language' -d 'Language of the article; found out if not given.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum extract" jsonl' -l 'jsonl' -d 'Read documents as JSON Lines and write JSON Lines, one document at a time.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum extract" decks' -l 'decks' -d 'Folder of the decks.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum extract" progress' -l 'progress' -d 'Folder of the learners\' progress.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum extract" lang' -l 'lang' -d 'Language of the program; by default that of the locale.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum extract" color' -l 'color' -d 'When to use colours; by default on terminals.' -rfka 'auto always never'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum extract" accessible' -l 'accessible' -d 'Linear output for screen readers: words instead of colours and drawings.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum extract" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum extract" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum analyse" facts' -l 'facts' -d 'Show for each sentence its facts, or why it has none.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum analyse" decks' -l 'decks' -d 'Folder of the decks.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum analyse" progress' -l 'progress' -d 'Folder of the learners\' progress.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum analyse" lang' -l 'lang' -d 'Language of the program; by default that of the locale.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum analyse" color' -l 'color' -d 'When to use colours; by default on terminals.' -rfka 'auto always never'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum analyse" accessible' -l 'accessible' -d 'Linear output for screen readers: words instead of colours and drawings.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum analyse" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum analyse" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum learner" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum learner" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum learner" -eq 1' -fa 'list' -d 'List the learners.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum learner" -eq 1' -fa 'use' -d 'Choose who learns from now on.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum learner list" decks' -l 'decks' -d 'Folder of the decks.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum learner list" progress' -l 'progress' -d 'Folder of the learners\' progress.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum learner list" lang' -l 'lang' -d 'Language of the program; by default that of the locale.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum learner list" color' -l 'color' -d 'When to use colours; by default on terminals.' -rfka 'auto always never'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum learner list" accessible' -l 'accessible' -d 'Linear output for screen readers: words instead of colours and drawings.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum learner list" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum learner list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum learner use" decks' -l 'decks' -d 'Folder of the decks.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum learner use" progress' -l 'progress' -d 'Folder of the learners\' progress.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum learner use" lang' -l 'lang' -d 'Language of the program; by default that of the locale.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum learner use" color' -l 'color' -d 'When to use colours; by default on terminals.' -rfka 'auto always never'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum learner use" accessible' -l 'accessible' -d 'Linear output for screen readers: words instead of colours and drawings.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum learner use" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum learner use" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum progress" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum progress" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_positional "faktum progress" -eq 1' -fa 'check' -d 'Read the logs of all learners and report every line that is damaged.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum progress check" decks' -l 'decks' -d 'Folder of the decks.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum progress check" progress' -l 'progress' -d 'Folder of the learners\' progress.' -rfa '(__faktum_complete_directories)'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum progress check" lang' -l 'lang' -d 'Language of the program; by default that of the locale.' -rfka 'de en'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum progress check" color' -l 'color' -d 'When to use colours; by default on terminals.' -rfka 'auto always never'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum progress check" accessible' -l 'accessible' -d 'Linear output for screen readers: words instead of colours and drawings.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum progress check" version' -l 'version' -d 'Show the version.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum progress check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'faktum' -n '__faktum_should_offer_completions_for_flags_or_options "faktum help" version' -l 'version' -d 'Show the version.'
