       llll   lllll
      llfflllllfflll
    llfffffffffffffll
   lllfflllfflllffflll
   lllffffllllffffflll
lllllllfffffllffffffflll
llllllllffllllllffffslsl
llllrlllffffffffffffllll
lllllllllllllrrfrllllll
