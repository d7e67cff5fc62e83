      lllll   llll
     lllfflllllffll
    llfffffffffffffll
llllllfflllfffllffflll
lfflllffffflllffffflll
llflfffffffflfffffffflll
 lllsfffffffffffffffslsl
   llfffffffffffffffllll
    lllllllllllllllllll
