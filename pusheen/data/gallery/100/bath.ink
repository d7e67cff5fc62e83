                                            llllllllllll
                             lllll        llllllllllllllll        lllll       lllllllllll
                            llllllll     lllllww    wwlllll     llllllll    llllllllllllll
          llllllll         llllllllllllllllllw        wllllllllllllllllll  lllllww   wwllll
        llllllllllll       llllfffllllllllllw          wllllllllllfffllll  llllw       wllll
       llllww  wlllll     llllffffffllllww                wwllllffffffllll llllw       wllll
       llllw    wllll     llllffffffllllw                  wllllffffffllll lllllw     wllll
       llllw   wlllll    llllfffffffllllw       wllw       wllllfffffffllll lllllllllllllll
        llllllllllll   llllllffffffffllllw     wllllw     wllllffffffffllllll lllllllllll
         lllllllll   lllllllffffffffffllllllllllllllllllllllllfffffffffflllllll   lll     llll
                    lllllfffffffffff ffflllllllllsslllllllllfff ffffffffffflllll       llllllllll
                  lllllfffffffffffffff ffffffffffssffffffffffffffffffffff ffflllll     llllllllll
                 lllllff fffffffffffffffffff ff fffffffffffffffffffffffffff fflllll   llllwwwwllll
                lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll   llllllllll
                llllffffffffffffffffflllllfffffffffffffffflllllfffffffffffffffffllll    llllllll
           llllllllffffffffffffffffllllllllffffffffffffffllllllllffffffffffffffffllllllll
           llllllllllllllfffffffffllllfflllllfffffffffflllllffllllfffffffffllllllllllllll
              lllllllllllffffffffflllffffflllfffffffffflllffffflllffffffffflllllllllll
              llllfffflllffffffffffffffffffllffffllffffllfffffffffffffffffflllffffllll
           llllllllllllllfffffffffffffffffllllffllllffllllfffffffffffffffffllllllllllllll
            llllllfffffffffffffffffffffffffllllllllllllllfffffffffffffffffffffffffllllll
            llllfff ffffffffffffffffffffffffllllllllllllffffffffffffflllllllffffffffllll
           llllffffffffffffffffffffffffffffffffffffffffff fffffffflllllllllllllllllllllll
    lllllllllllfffffffffffffffffffffffffffffffffffffffffffffffffflllllwwwwwlllllllllllllllllllll
 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllw       www    wwllllllllllllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllw                  wlllllllllllll
lllww                                                          wlllw                  wllllw   wwlll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllw                  lllllllllllll
 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllw        wlllllllllllll
     lllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllllllllww  wwlllllbbblll
     llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllllllllllbbbllll
     llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllllllbbbbbbllll
     llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllll
      llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllll
       llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllll
        lllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllll
         llllllllllllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
           lllloooooolllllllllllllllllllllllllllllllllllllllllllllllllllllllllloooooollll
            llllllllllll                                                    llllllllllll
             llllllllll                                                      llllllllll
