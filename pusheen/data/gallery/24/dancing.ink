                   lllll
               lll lllll
     llll  lllllflllull
     llffllllsffffllll
    llfffffffffffffflll
 llllffffllffflllffllll
llllllfflffllllfffffffll
lffllfffffffllffffffffsl
llffffffffffffffffffffsl
 lllssffffffffffffffffll
   llsffffffffffllfllll
    llllllllllllllll
