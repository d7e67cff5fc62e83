# A cat in every new zsh. Builtins only: no process is started, no folder read.
# Written by pusheen @VERSION@; 'pusheen hook uninstall zsh' removes it.
# It is read under the user's options, so it is spelled as emulations of sh and ksh allow, too.
() {
    \builtin emulate -L zsh
    [[ -o interactive && -t 0 && -t 1 && ${TERM:-dumb} != dumb ]] || return 0
    [[ -z ${PUSHEEN_QUIET-}${CI-} && ${_pusheen_greeted-} != $$ ]] || return 0
    \builtin typeset -g _pusheen_greeted=$$ # .zshrc may be read again

    # `local` fails on a name the user made readonly: hence the prefixes.
    \builtin local _pusheen_folder='@FOLDER@' _pusheen_table='@TABLE@' \
        _pusheen_set=@SET@ _pusheen_found=0 _pusheen_depth=16 _pusheen_cat='' \
        _pusheen_now='%D{%F %u %H}' _pusheen_columns=${COLUMNS-} _pusheen_lines=${LINES-}

    _pusheen_now=${(%)_pusheen_now} # as a prompt would write it

    # <day> greet once a day
    { _pusheen_cat=$(<$_pusheen_folder/seen.zsh); } 2>/dev/null
    [[ $_pusheen_cat != ${_pusheen_now%% *} ]] || return 0
    { \builtin print -r -- ${_pusheen_now%% *} >|$_pusheen_folder/seen.zsh; } 2>/dev/null
    # </day>
    # <terminal> greet once in each
    [[ ${PUSHEEN_TERMINAL-} != ${TTY:t} ]] || return 0
    \builtin typeset -gx PUSHEEN_TERMINAL=${TTY:t}
    # </terminal>

    case $_pusheen_columns in '' | 0* | *[!0-9]* | ??????*) _pusheen_columns=80 ;; esac
    case $_pusheen_lines in '' | 0* | *[!0-9]* | ??????*) _pusheen_lines=24 ;; esac

    if [[ -n ${PUSHEEN_DESCRIBE-} ]]; then
        _pusheen_depth=words # beside the cats: what they look like, in a line each
    elif [[ -n ${NO_COLOR-} ]]; then
        _pusheen_depth=0
    elif [[ ${COLORTERM-} == truecolor || ${COLORTERM-} == 24bit || $TERM == *-direct ]]; then
        _pusheen_depth=full
    elif [[ $TERM == *256* ]]; then
        _pusheen_depth=256
    fi

    # A table answers with 1000 x how many cats fit + the folder that holds them, or with 0.
    # <moments> some days and hours have cats of their own, and every other greeting is theirs
    if [[ $((${RANDOM:-$$} % 2)) == 0 ]]; then
        case $_pusheen_now in
        # @MOMENTS@
        esac
    fi
    # </moments>
    if [[ $_pusheen_found == 0 ]]; then
        _pusheen_set=@SET@ _pusheen_found=$((_pusheen_table))
    fi
    [[ $_pusheen_found != 0 ]] || return 0
    _pusheen_folder+=/@GENERATION@/$_pusheen_set/$_pusheen_depth/$((_pusheen_found % 1000))
    _pusheen_folder+=/$((${RANDOM:-$$} % (_pusheen_found / 1000) + 1))
    _pusheen_cat=''
    { _pusheen_cat=$(<$_pusheen_folder); } 2>/dev/null # does not fork in zsh
    [[ -z $_pusheen_cat ]] || \builtin print -r -- $_pusheen_cat
    return 0
}
