# A cat in every new shell. 'pusheen hook uninstall @SHELL@' takes these lines out again.
if builtin status is-interactive; and builtin test -t 1 -a -r '@FILE@'
    builtin source '@FILE@'
end
