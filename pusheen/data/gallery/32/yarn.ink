         lllll      llll
         lfflllllllllffll
       lllffffsfsfsffffllll
      llffffffffffffffffflll
    llllffflllfffflllfffffllll
    lllllffflllflflllffffllll
  lllllfffffffllllfffffffffllll
lllllllllfffflflllfflfffffffllll
llllllllllffflflllfllfffffssllsl
llllrrllllffffllffllffffffsslffl
lllllrrlllffffffffffffffflllllll
 lllllllrllllrllllrrrrllllllll
