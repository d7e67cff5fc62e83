   llll   lllll
   lfflllllffflllll
  llffffffffffffsfllllll
 llffllfffflffflfffflssl
 lllffllllllflllffffflll
  lfffffllfffffffffffll
  llffffffffffffffffll
lllllffllfllllffllflllll
llllllllllllllllllllllll
    llllllllllllllll
