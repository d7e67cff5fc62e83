       lll     lll
      llfflllllffll
    llfffffffffffffll
llllllfflllfffllffflll
lfflllffffflllffffflll
llflfffffffflfffffffflll
 lllsfffffffffffffffslsl
   llfffffffffffffffllll
    lllllllllllllllllll
