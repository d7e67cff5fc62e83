                                      llllllllllllllllllllllllllll
                                llllllllllllllllllllllllllllllllllllllll
                            llllllllllllllwwww           wwwwlllllllllllllll
                         lllllllllllww                            wwlllllllllll
                      lllllllllww                                      wwlllllllll
                   llllllllww                                              wlllllllll
                 llllllllw                                                    wllllllll
               lllllllw                                                         wwlllllll
             lllllllw     ww                                               www     wlllllll
            llllllw    wllllllw                                         wlllllllw    wllllll
          llllllw     wllllllllllw                                    wllllllllllw     wllllll
         lllllww      lllllflllllllw                                wllllllffllllw      wllllll
        lllllw       wllllfffffllllllw                           wlllllllfffffllllw       wlllll
       lllllw        llllffff fffllllllw                        wlllllffff ffflllllw       wlllll
      lllllw        wllllffffff ffflllllllllllllllllllllllllllllllllfffffffffffllllw        wlllll
     lllllw         llllfffffffffffffllllllllllllllllllllllllllllllff fffffffffllllw         wlllll
    lllllw          llllffffffffffffffffsssssfflllllllllfffssssfffffffffffffffffllll          wllll
    llllw         wlllllffffffffffffff ffssssff fsssssff fsssssff ffffffffffffffllllw          wllll
   llllww       wlllllllfffffffffffffffffssssff fsssssffffsssssffffffffffffffffflllllllw       wlllll
   llllw      wllllllfffffffffffffffffffffsssff ffssssfffffsssfffffffffffffffffffflllllllw      wllll
  lllllw    wllllllffffffffffffffffffffffffsffffffssssffffffsfffffffffffffffffff ffffllllllw    wlllll
  llllw   wllllllfff fffffffffffffffffffffffffffffsssffffffffffffffffffffffffffffff ffflllllw    wllll
  llllw  wlllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllllw  wllll
  llll  wlllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllllw wllll
  llllw lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllwwwllll
  llllwwllllffffffffffffffffffffflllllllllfffffffffffffffffffflllllllllfffffffffffffffffffffllllwwllll
  llllwllllfffffffffffffffffffflllllllwwwllffffffffffffffffflllwwwllllllfffffffffffffffffffffllllwllll
lllllllllllfffffffffffffffffffflllllllwwwlllfffffffffffffffflllwwwlllllllffffffffffffffffffffllllwllllll
llllllllllllllllllffffffffffffflllllllllllllfffffffffffffffflllllllllllllfffffffffffffllllllllllllllllll
  lllllllllllllllllfffffffffffflllllllllllllffffffffffffffffllllllllllllffffffffffffflllllllllllllllll
   llllllfffffffffffffffffffffffflllllllllfffffffffffffffffffflllllllllffffffffffffffffffffffflllllll
   llllllfffllllllfffffffffffff ffffflfffff fffffllllllfffff ffffllfffff fffffffffffflllllllfffllllll
 llllllllllllllllllffffffffffffff f f fff ffffflllllllllffffff ff f fffffffffffffffffllllllllllllllllll
 llllllllllffffffffffffffffffffffffffffffffffffllllrrllllffffffffffffffffffffffffffffffffffffllllllllll
  lllllffff fffffffffffffffffffffffffffffffffffllllllllllffffffffffffffffffffffffffffff fff fffffllll
  llllwfffffffffffffffffffffffffffffffffffffffffllllllllffffffffffffffffffffffffffffffffffffffffflllll
 llllllllllllfffffffffffffffffffffffffffffffffffffllllfffffffffffffffffffffffffffffffffffffllllllwlllll
 lllllllllllllllllllllffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffflllllllllllllllllllll
lllllllleeellllllllllllllllllllllfffffffffffffffffffffffffffffffffffffflllllllllllllllllllllleelllllllll
llllllleeeeeeeeeeeelllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllleeeeeeeeeeeelllllll
llllllleeeeeeeeeeeeeeeeeeeeellllllllllllllllllllllllllllllllllllllllllllllleeeeeeeeeeeeeeeeeeeeeelllllll
llllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllllllll
llllbllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllllllllllllbllll
llllbbbbblllllllllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllllllllllllllllllbbbbbllll
llll          wwwllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllwww         wllll
llllww                  wwwllllllllllllllllllllllllllllllllllllllllllllllllllwwww                  lllll
lllllbbbbbbbbw                    wlllleeeeeeeeeeeeeeeeeeeeeeeeellllww                    wbbbbbbbbllll
 llllbbbbbbbbbb                    lllleeerrrrrreeeeeeey   yeeeellllw                   wbbbbbbbbblllll
 lllllbbbbbbbww                    lllleeerrrrrreeeeeey      eeellllw                    wwbbbbbbbllllllllllllllll
  lllllw                           lllleeeerrrrreeeeeeey    eeeellllw                           wllllllllllllllllllll
   lllllw                          lllleeeeeeeeeeeeeeeeeeeeeeeeellllw                          llllllllllllllllllllllll
    lllllllw                       lllllllllllllllllllllllllllllllllw                       wllllllww   bbbbbbbbbbblllll
      llllllllllw                  wllllllllllllllllllllllllllllllllw                 wlllllllllllbw    bbbbbbbbbbbbllll
        llllllllllw                                                                   lllllllllwbbbw    bbbbbbbbbbbbllll
            lllllllw              wllllllllllllllllllllllllllllllllllw              wllllllww  wbbbw    bbbbbbbbbbbbllll
               llllllllllwwwllllllllllllllllllllllllllllllllllllllllllllllllwwllllllllllllwwwwwbbbbw    bbbbbbbbbbllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                   lllllllllllllll                                    llllllllllllllllllllllllllllllllllllllllllllll
