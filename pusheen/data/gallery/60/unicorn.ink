                   lll
                  llll
                  lllll
        lll      llllll      lll
       llllll    lly lll   lllllllllllll
      lllffllll llllllll llllfflllllllllll
      llfffffllllly   lllllfffffllllllbbllllllll
     lllfffffffllllllllllfffffffllllllllllllllllll
     lllfffffffssffssffsfffffffffffffsssflllll plll
     llffffffffffffffffffffffffffffffsssffffllll ll
    lllffffffffffffffffffffffffffffffssffffsssllllllll
   lllffffffffffffffffffffffffffffffffffffsssffflluullll
ll llfffffflllllfffffffflllllfffffffffffffsfffffflluuullll
llllllllffflllllfffffffflllllfllllllllfffffffffffllluulllll
  llllllfffffffllffllfflfffffflllllfffffffffffffffllullllll
llllllllfffffffllllllllllfffffflllllllffffffffffffllllppll
   llffffffffffflllflllfffffffffffffffffffffffffffll lllllll
   llfffffffffffffffffffffffffffffffffffffffffffffllllly  ll
   llfffffffffffffffffffffffffffffffffffffffffffffllly  ylll
   lllffffffffffffffffffffffffffffffffffffffffffflllllllllll
    llllfffffffffffffffffffffffffffffffffffffffllllllllbbbll
     llllffffffffffffffffffffffffffffffffffffffllbbbbbbbblll
       lllfffflllllfffffllllllllfffffllllffffflllllllllllll
        llllllll lllllllll    llllllllllllllllll
