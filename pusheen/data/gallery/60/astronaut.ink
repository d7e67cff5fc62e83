                llllllllllllllllllll
            llllllllwwwww wwwwwlllllllll
         llllllww                  wwlllll
       lllllww                        wwllll
      llllwwlllw                    wlllwwllll
    llllw wllllllw                lllllllw wllll
   lllww  wllffflllw            llllfffllw  wllll
  lllw    llff fffllllllllllllllllfff flll    wlll
  llw    wllffff fffsssffssffsssfff ffffllw    lll
 lllw  lllllfffffffffssffssffssfffffffffllllw  wlll
 llwwwlllffffffffffffffffssfffffffffffffffflllwwwll
 llwwllfff ffffffffffffffffffffffffffffff fffllwwll
 llwllff ffffffffllllffffffffffllllfffffffffffllwll
llllllfffffffffllllwllffffffffllwlllffffffffffllllll
lllllllllfffffflllllllfffffffflllllllfffffflllllllll
 llllffllffffffffllllffflllffffllllffffffffllffllll
lllllllllffffff ffffffflllllffffffff fffffflllllllll
 llfffffff fffffffffffflllllfffffffffffff fffffflll
llllllllllfffffffffffffffllfffffffffffffffllllllllll
lllleelllllllllllllllllllllllllllllllllllllllleellll
llllleeeeeeeeeeelllllllllllllllllllleeeeeeeeeeelllll
llbllllllllllleeeeeeeeeeeeeeeeeeeeeeeelllllllllllbll
llww  wwwllllllllllllllllllllllllllllllllllwww  wwll
lllbbbbw        wwlleereeeeeyyeellww        wbbbblll
lllwwww          wllerrreeey  eellw          wwwwllllllllll
 llllw           wllllllllllllllllw           wlllwlbbbbllll
   llllll        wllllllllllllllllw        llllllb  bbbbbbll
      lllllwwwwwllllllllllllllllllllwwwwwllllwwwbb  bbbbblll
        lllllllllllllllllllllllllllllllllllllllllllllllllll
