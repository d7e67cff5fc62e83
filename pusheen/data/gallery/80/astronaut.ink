                       lllllllllllllllllllllll
                   llllllllllllllwwwllllllllllllll
               lllllllllww                 wwwllllllll
             llllllww                           wwllllll
           lllllww                                 wwllllll
         lllllww w                                 w wwlllll
       lllllw  wlllllw                         wlllllw  wlllll
      llllw   wllllllllw                     wllllllllw   wllll
     llllw    lllffffllllw                 wlllllffflllw   wllll
    llllw    wlllfffffflllllllllllllllllllllllffff flllw     wlll
   llll      lllfffff fffllllllllllllllllllllff ffffflll      wlll
  llll      wlllfffffffffffsssfffsssfffsssffffffffffflllw      llll
  lllw    wlllllfffffffffffsssfffsssfffsssffffffffffflllllw    wlll
 llll   wllllfffffffffffffffssfffsssfffssfffffffffffffffllllw   wlll
 lllww llllfffffffffffffffffffffffsfffffffffffffffffffffffllllw wlll
 lllwwllllff fffffffffffffffffffffffffffffffffffffffffff ffflllwwlll
 lllwlllffffffffffffffffllffffffffffffffffflllffffffffffffffflllwlll
 lllwlllfffffffffffffllllllllfffffffffffllllllllffffffffffffflllwlll
lllllllfffffffffffffllllllwllffffffffffflllllllllffffffffffffflllllll
llllllllllllfffffffffllllllllffffffffffflllllllllffffffffllllllllllll
  llllffffffffffffffffllllllffffffffffffflllllllffffffffffffffflllll
 lllllllllllfffffffffffffffff fflllllff ffffffffffffffffflllllllllll
lllllllllfffffffffffffffffffffflllrlllfffffffffffffffffffffflllllllll
 llllfffffffffffffffffffffffffflllllllffffffffffffffffffffffffffflll
 lllllllllfffffffffffffffffffffffllllffffffffffffffffffffffflllllllll
llllllllllllllllllfffffffffffffffffffffffffffffffffllllllllllllllllll
llllleeeeeellllllllllllllllllllllllllllllllllllllllllllllleeeeeeellll
llllleeeeeeeeeeeeeeeellllllllllllllllllllllllllleeeeeeeeeeeeeeeellllll
lllllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllllllllll
lllwwwwlllllllllllllllllllllllllllllllllllllllllllllllllllllllwwwwlll
lllw        wwwwlllllllllllllllllllllllllllllllllllllwwww        wlll
lllbbbbbbb            wllleeerreeeeeeeyeeeelllw            wbbbbbblll
 lllbbbbbw             llleerrrreeeey   yeelll             wbbbbblllllllllll
 llllw                 llleeerreeeeeeyyyeeelll                 wlllllllllllllll
  lllllw               lllllllllllllllllllllllw              wllllwwwbbbbbbbllll
    llllllll           wlllllllllllllllllllllw           wlllllllbw  bbbbbbbblll
      lllllllw        wlllllllllllllllllllllllw         wlllllwwbb   bbbbbbbblll
          llllllllllllllllllllllllllllllllllllllllllllllllllllllllwwwbbbllllllll
            llllllllllll                     lllllllllllllllllllllllllllllllll
