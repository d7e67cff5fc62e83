                              llllllllllllllllllllllllll
                         llllllllllllllllllllllllllllllllllll
                     lllllllllllwww                 wwlllllllllll
                  lllllllllww                            wwlllllllll
                lllllllww                                     wllllllll
              llllllww                                           wlllllll
            llllllw                                                wwllllll
          llllllw   wlllw                                    wllllw   wlllll
         lllllw    llllllllw                              wllllllll    wwlllll
       lllllw     wlllffllllllw                         wllllllfllllw    wlllll
      lllllw     wllllffffllllllw                     wlllllffffflllw      wllll
     lllllw      llllfff ffflllllwwwwwwwwwwwwwwwwwwwwlllllfffffffllllw      wllll
    lllll        llllfffffffffllllllllllllllllllllllllllfff fffffflllw       wllll
   lllllw       wlllffffffff ffflllllllllllllllllllllllff ffffffffllll        wllll
   llllw       wllllffffffffff fffssssfffssssffffssssfffffffffffffllllw        wllll
  llllw      lllllllffffffffffffffssssfffssssffffsssfffffffffffffffllllllw      llll
  llllw    llllllffffffffffffffffffssffffssssffffssffffffffffffffffffflllllw    wllll
  lllw   wlllllfff fffffffffffffffffffffffsssffffffffffffffffffffff fffflllllw  wllll
 llllw  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffff fffllllw  llll
 llllw llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffllll wwlll
 llllwwlllffffffffffffffffffflllllffffffffffffffffffflllllffffffffffffffffffllllwwlll
 llllwllllffffffffffffffffflllllllllffffffffffffffflllllllllffffffffffffffffflllwwlll
lllllwlllffffffffffffffffflllllwwwlllfffffffffffffllwwwllllllfffffffffffffffflllllllll
lllllllllllllllffffffffffflllllllllllffffffffffffflllllllllllffffffffffllllllllllllllll
  llllllllllllllffffffffffllllllllllffffffffffffffllllllllllfffffffffffllllllllllllll
  llllllfffffffffffffffffffflllllllff fffflllffffffflllllllfffffffffffffffffffflllll
 lllllllllllllllffffffffff ffffffffffffflllllllfff ffffffffffffffffffffllllllllllllll
 lllllllllllllfffffffffffffffffffffffffllllrlllfffffffffffffffffffffffffflllllllllllll
  llllfffffff fffffffffffffffffffffffffllllllllfffffffffffffffffffffff ff fffffffllll
 llllffffffffffffffffffffffffffffffffffflllllllffffffffffffffffffffffffffffffffffllll
 lllllllllllllffffffffffffffffffffffffffffllffffffffffffffffffffffffffffllllllllllllll
lllllllllllllllllllllllfffffffffffffffffffffffffffffffffffffffflllllllllllllllllllllll
lllllleeeeeeeellllllllllllllllllllllllllllllllllllllllllllllllllllllllllleeeeeeeellllll
lllllleeeeeeeeeeeeeeeeelllllllllllllllllllllllllllllllllllllllleeeeeeeeeeeeeeeeeellllll
llllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllllllll
lllblllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllllllllllllbllll
lllwwwwwwwwlllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllwwwwwwwllll
llll            wwwwllllllllllllllllllllllllllllllllllllllllllllllwwww            wlll
llllbbbbbbbw                wlllleeeeeeeeeeeeeeeeeeeellllww                wbbbbbbllll
 llllbbbbbbbb                lllleerrrrreeeeeey   yeellllw                bbbbbbbbllll
 llllwwwwww                  lllleerrrrreeeeey    yeellllw                 wwwwwwllllllllllllllll
  lllllw                     lllleeeeeeeeeeeeeeeeeeeellllw                     wlllllllllllllllllll
   llllllw                   llllllllllllllllllllllllllllw                   wlllllw  wbbbbbbbblllll
     lllllllllw              wlllllllllllllllllllllllllll               lllllllllbb    bbbbbbbbbblll
       llllllllw             wwwwww                wwwwww              llllllllwbbb    bbbbbbbbbblll
            lllllwww     wwwlllllllllllllllllllllllllllllllwww     wwwllllwww  wbbb    bbbbbbbbbllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               llllllllllllll                            llllllllllllllllllllllllllllllllllllllll
