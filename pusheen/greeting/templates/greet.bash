# shellcheck shell=bash
# A cat in every new bash, 3.2 or newer. Builtins only: no process is started, no folder read.
# Written by pusheen @VERSION@; 'pusheen hook uninstall bash' removes it.
_pusheen_greet() {
    [[ $- == *i* && -t 0 && -t 1 && ${TERM:-dumb} != dumb ]] || return 0
    [[ -z ${PUSHEEN_QUIET-}${CI-} && ${_pusheen_greeted-} != "$$" ]] || return 0
    _pusheen_greeted=$$ # a login file and .bashrc may both come here

    # `local` fails on a name the user made readonly, hence the prefixes, and under `set -k` it
    # does not see values.
    \builtin local _pusheen_folder _pusheen_table _pusheen_set _pusheen_found \
        _pusheen_depth _pusheen_cat _pusheen_now _pusheen_columns _pusheen_lines _pusheen_version
    _pusheen_folder='@FOLDER@' _pusheen_table='@TABLE@'
    _pusheen_set=@SET@ _pusheen_found=0 _pusheen_depth=16 _pusheen_cat='' _pusheen_now=''
    _pusheen_columns=${COLUMNS-} _pusheen_lines=${LINES-}
    _pusheen_version=$((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1]))

    if [[ $_pusheen_version -ge 402 ]]; then
        \builtin printf -v _pusheen_now '%(%F %u %H)T' -1
    fi
    # <day> greet once a day; before bash 4.2 there is no telling
    if [[ -n $_pusheen_now ]]; then
        { IFS='' \builtin read -r _pusheen_cat <"$_pusheen_folder/seen.bash"; } 2>/dev/null || :
        [[ $_pusheen_cat != "${_pusheen_now%% *}" ]] || return 0
        { \builtin printf '%s\n' "${_pusheen_now%% *}" >|"$_pusheen_folder/seen.bash"; } 2>/dev/null || :
    fi
    # </day>
    # <terminal> greet once in each, whose name bash 4.4 can write into a prompt
    if [[ $_pusheen_version -ge 404 ]]; then
        _pusheen_cat='\l'
        _pusheen_cat=${_pusheen_cat@P}
        [[ ${PUSHEEN_TERMINAL-} != "$_pusheen_cat" ]] || return 0
        \builtin export "PUSHEEN_TERMINAL=$_pusheen_cat"
    fi
    # </terminal>

    if [[ -z $_pusheen_columns ]]; then # before bash 5; `bind` makes readline measure the window
        \builtin bind -q self-insert &>/dev/null || :
        _pusheen_columns=${COLUMNS-} _pusheen_lines=${LINES-}
    fi
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
    { IFS='' \builtin read -r -d '' _pusheen_cat <"$_pusheen_folder"; } 2>/dev/null || :
    \builtin printf %s "$_pusheen_cat" || :
}
_pusheen_greet
\builtin unset -f _pusheen_greet
