                       llllllll
        llll       lllllllyyllll
        lfflllllllllflllyy  yyll
      lllffffsfsfsfffflllyyyylll
     llffffffffffffffffllllllll
   lllfffffllfffffllffffflll
   lllllfflfflllllfllfflllll
   lllfffffffllllfffffffflll
  lllllllllfffflfffflllllllll
 llrr  rrrlllllllllllrrrw wwll
  lllllrrrrw  rrrw wrrrrlllll
lllllllllllllllllllllllllllllll
llbbbbblbbbbbbblbbbbbbblbbbbbll
llllllllllllllllllllllllllllll
