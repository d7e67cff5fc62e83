lllllllllllll   lllll
llwwwwllllfflllllfflll
 llpplllfffllfffllfffll
  llllllffllllllllllflll
  llllllfflllllllllfflll
  llflfffffffflffffffffl
   lllsfffff fff fffffsl
     llfffffffffffffffll
      lllllllllllllllll
