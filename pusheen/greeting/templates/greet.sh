# shellcheck shell=sh
# A cat in every new dash, ksh or mksh. Builtins only: no process is started, no folder read.
# Written by pusheen @VERSION@; 'pusheen hook uninstall sh' removes it.
_pusheen_greet() {
    case $- in *i*) ;; *) return 0 ;; esac
    if [ ! -t 0 ] || [ ! -t 1 ] || [ "${TERM:-dumb}" = dumb ]; then return 0; fi
    if [ -n "${PUSHEEN_QUIET-}${CI-}" ] || [ "${_pusheen_greeted-}" = "$$" ]; then return 0; fi
    _pusheen_greeted=$$ # .profile and the file of ENV may both come here

    _pusheen_folder='@FOLDER@'
    _pusheen_depth=16
    if [ -n "${PUSHEEN_DESCRIBE-}" ]; then
        _pusheen_depth=words # beside the cats: what they look like, in a line each
    elif [ -n "${NO_COLOR-}" ]; then
        _pusheen_depth=0
    else
        case ${COLORTERM-}:$TERM in
        truecolor:* | 24bit:* | *:*-direct) _pusheen_depth=full ;;
        *:*256*) _pusheen_depth=256 ;;
        esac
    fi

    _pusheen_columns=${COLUMNS-} _pusheen_lines=${LINES-} # dash never sets them
    case $_pusheen_columns in '' | 0* | *[!0-9]* | ??????*) _pusheen_columns=80 ;; esac
    case $_pusheen_lines in '' | 0* | *[!0-9]* | ??????*) _pusheen_lines=24 ;; esac

    # The table answers with 1000 x how many cats fit + the folder that holds them, or with 0.
    _pusheen_table='@TABLE@'
    # shellcheck disable=SC2004  # dash does not evaluate the text within a variable
    _pusheen_found=$(($_pusheen_table))
    if [ "$_pusheen_found" = 0 ]; then return 0; fi
    # shellcheck disable=SC3028  # ksh and mksh have it
    _pusheen_random=${RANDOM-}
    if [ -z "$_pusheen_random" ] && [ -r /proc/sys/kernel/random/uuid ]; then
        read -r _pusheen_random </proc/sys/kernel/random/uuid || :
        _pusheen_random=0x${_pusheen_random%%-*} # eight hexadecimal digits
    fi
    _pusheen_folder=$_pusheen_folder/@GENERATION@/@SET@/$_pusheen_depth/$((_pusheen_found % 1000))
    _pusheen_folder=$_pusheen_folder/$((${_pusheen_random:-$$} % (_pusheen_found / 1000) + 1))
    if [ ! -r "$_pusheen_folder" ]; then return 0; fi
    _pusheen_cat=
    while IFS= read -r _pusheen_line; do
        _pusheen_cat=$_pusheen_cat$_pusheen_line'
'
    done <"$_pusheen_folder"
    # printf is no builtin of mksh, nor is print of dash.
    if [ -n "${KSH_VERSION-}" ]; then
        \print -rn -- "$_pusheen_cat"
    else
        \printf %s "$_pusheen_cat"
    fi
    return 0
}
_pusheen_greet
unset _pusheen_folder _pusheen_depth _pusheen_columns _pusheen_lines _pusheen_table
unset _pusheen_found _pusheen_random _pusheen_line _pusheen_cat
unset -f _pusheen_greet
