# A cat in every new fish. Builtins only: no process is started, no folder read.
# Written by pusheen @VERSION@; 'pusheen hook uninstall fish' removes it.
# `builtin` keeps fish from looking for a function file of that name.
if builtin status is-interactive
    and builtin test -t 1 -a -n "$TERM" -a "$TERM" != dumb -a -z "$PUSHEEN_QUIET$CI"

    set -l folder '@FOLDER@'
    set -l greet yes
    # <day> greet once a day: fish cannot tell the date, but a file it has just written can
    if builtin contains path (builtin --names); and builtin test -w $folder
        builtin echo >$folder/now.fish
        set -l now (builtin path mtime $folder/now.fish)
        set -l today (builtin math "floor(($now + @OFFSET@) / 86400)")
        set -l seen
        builtin test -r $folder/seen.fish
        and builtin read seen <$folder/seen.fish
        builtin test "$seen" = $today
        and set greet no
        builtin echo $today >$folder/seen.fish
    end
    # </day>
    # <terminal> greet once in each
    if builtin contains path (builtin --names)
        set -l terminal (builtin path basename (builtin path resolve /dev/stdin))
        builtin test "$PUSHEEN_TERMINAL" = "$terminal"
        and set greet no
        set -gx PUSHEEN_TERMINAL $terminal
    end
    # </terminal>

    if builtin test $greet = yes
        set -l depth 16
        if builtin test -n "$PUSHEEN_DESCRIBE"
            set depth words # beside the cats: what they look like, in a line each
        else if builtin test -n "$NO_COLOR"
            set depth 0
        else if builtin contains -- "$COLORTERM" truecolor 24bit
            set depth full
        else
            switch $TERM
                case '*-direct'
                    set depth full
                case '*256*'
                    set depth 256
            end
        end

        # Rows of the table, best first: the columns they need, how many cats fit, and the folder
        # of these; before that, for each number of lines, the row to begin with.
        set -l first @FIRST@
        set -l columns @COLUMNS@
        set -l counts @COUNTS@
        set -l heights @HEIGHTS@
        set -l row $first[-1]
        builtin test $LINES -lt @LINES@
        and set row $first[$LINES]
        while builtin test $COLUMNS -lt $columns[$row]
            set row (builtin math $row + 1)
        end
        if builtin set -q heights[$row]
            set -l number 1
            builtin test $counts[$row] -gt 1
            and set number (builtin random 1 $counts[$row])
            set -l file $folder/@GENERATION@/@SET@/$depth/$heights[$row]/$number
            builtin test -r $file
            and builtin read -lz cat <$file
            and builtin printf %s $cat
        end
    end
end
