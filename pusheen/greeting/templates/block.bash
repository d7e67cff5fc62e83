# shellcheck shell=sh
# A cat in every new shell. 'pusheen hook uninstall @SHELL@' takes these lines out again.
if [ -n "${BASH_VERSION-}" ] && [ -t 1 ] && [ -r '@FILE@' ]; then
    # shellcheck source=/dev/null
    . '@FILE@'
fi
