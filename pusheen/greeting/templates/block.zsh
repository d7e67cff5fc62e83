# A cat in every new shell. 'pusheen hook uninstall @SHELL@' takes these lines out again.
if [[ -o interactive && -t 1 && -r '@FILE@' ]]; then
    \builtin source '@FILE@'
fi
