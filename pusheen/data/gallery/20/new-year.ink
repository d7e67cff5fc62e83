 lllll  llll  llllll
 llrlllllllyllllyyll
llllllflluullfllllll
  lllffffllffffllll
lllllffllffllfflll
lfllfffffllffffflll
llffffffffffffffflll
 lllffffffffffffllll
   llllllllllllllll
