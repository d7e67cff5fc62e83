                                   llllllllll                    lll
                       lllll     llllllllllllll     lllll     llllllllll
        llllll        llllllll lllllw      wlllll llllllll  lllllwwwlllll
      llllllllll     llllffllllllllw        wllllllllffllll lllw     wlll
     llllwwwwllll    lllffffflllww            wwlllffffflll lllw     wlll
     llllw  wwlll   llllffffflllw      ww      wlllfffffllllllllww  wllll
      llllllllll   llllfffffflllw     wllww    wlllfffffflllllllllllllll
       llllllll  llllllfffffffllllllllllllllllllllfffffffllllll llllll  lll
               lllllfffffffffffflllllllsslllllllfffffffffffflllll     llllllll
              llllffffffffffff ffffffffffffffffff ffffffff fffllll   llllwwlll
             llllff ffffffffffffffffff ff ffffffffffffffffff ffllll  llllwllll
             lllfffffffffffffflllfffffffffffffflllfffffffffffffflll   lllllll
         llllllffffffffffffflllllllfffffffffflllllllfffffffffffffllllll
         lllllllllllffffffflllffllllffffffffllllfflllffffffflllllllllll
           llllffffffffffffflffffflfffffffffflffffflfffffffffffffllll
         lllllllllllffffffffffffffllfffllfffllfff fff fffffflllllllllll
         llllllfffffffffffffffffffllllllllllllfffffffffffffffffffllllll
         llllff fffffffffffffffffffllllllllllfffffffffllllllllfffffllll
         lllfffffffffffffffffffffffffffffffffffffffflllllllllllllllllll
 lllllllllllllllllllllllllllllllllllllllllllllllllllllww    wllwwwwllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllw             wlllllllllll
lllw                                              wlllw              wlllw  wlll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllww ww        lllllllllll
  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllw    wllllllllll
    lllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllllllllbbblll
    lllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllbbbbbblll
    llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllll
     llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllll
      llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllll
       lllllllllllllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllllllllllllll
         llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
         lllllolllll    llllllllllllllllllllllllllllllll    lllllolllll
          lllllllll                                          lllllllll
