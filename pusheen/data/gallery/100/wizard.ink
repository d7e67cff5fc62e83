                                                          lllllll
                                                      lllllllllll
                                                   lllllllllllll
                                                  lllllluuullll
                                                 lllluuuuullll
                                                lllluuuuuullll
                                               lllluuuuuuullll
                                              lllluuyyyuuullll
        lll                                  lllluy     uullll
       lllll                    llllll      llllluu     uullll      llllll
      lllllll                  llllllllll   lllluuuuuuuuuuullll   lllllllll
lllllllllylllllllll            llllfflllllllllllllllllllllllllllllllllffllll
llllllllyyyllllllll           llllffffflllllllllllllllllllllllllllllffffllll
 lllllly   yllllll            llllllllllfllllbbbbbbbbbbbbbbbbbllllfllllllllll
   llllyylyyllll             llllllllllllllllllllllllllllllllllllllllllllllll
   lllllllllllll            lllllluuuuulllllllllllllllllllllllllllluuuuullllll
   lllllllllllll          llllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllllllll
   lllllnnnlllll        llllllfflllllllllllllllllllllllllllllllllllllllllllffllllll
     llllnnlll         lllllffffffffllllllllllllllllllllllllllllllllllffffffffflllll
     llllnnllll      lllllfff fffff fffffffffffffffffffffffffffffffffff fffff fffllll
     llllnnllll      llllff fffffffffffffffff fff f f f ffffffffffffffffffffffffffllll
     llllnnllll     llllffffffffffffffffflllffffffffffffffffffllllfffffffffffffffffllll
     llllnnllll ll  lllfffllffffffffffflllllllfffffffffffffffllllllffffffffffflllffllll  ll
     llllnnllllllllllllllllllffffffffffllllllllfffffffffffffllllllllffffffffffllllllllllllll
   llllllnnllllllllllllllllllwwfffffffffllllllfffffffffffffffllllllfffffffffwwlllllllllllll
   llllllnnlllllllllllffflllww   wfffffffffffffllfwwwwwwwllffffffffffffffw   wllllfffllll
   llllllllllllllllllllllllllw       wwwwwww  wlllllwwwlllllw  wwwwwww       wlllllllllllll
   llllllllllllllllllllfflllw                  wlllllllllllw                 wwlllfflllllll
   llllfffffffflllllff fflllw                    wwlllllww                    llllf fflllll
   llllfffffffflllllfffffllllw                                                lllffffffllllllllll
    llllfffffffffllffffffflllw            www                 ww             llllffffffflllllllllll
    lllllffffff ffffffffffllllw          wlllw               llllw          llllffffffffllllssslllll
     lllllfffffffffffffffffllllw          llllw             wlllw          llllfffffffffllllssssllll
      llllllffffffsssssssssfllllw         wllll            wlllw         wllllffssssssssslllssssslll
        llllllffffssssssssffffllllw        wllllw         wllll         wllllffffsssssssllllssssslll
          llllllllffffffffffffflllllw       wllllw       wllllw       wlllllff fffffffffllllssssslll
            lllllllssssfffffffffllllllw      wllllw     wllllw      wlllllffffffffffsssslllfffffflll
               llllsssssssffffffffllllllw     wlllw     wlllw     wlllllfff ffffsssssssllllfffffllll
                llllffffffffffffffffflllllw     w         w    wllllllfffffffffffffffffllllsffflllll
                 llllfffff ffffffffffffllllllw              wlllllllfff ffffffffffffflllllsssslllll
                  llllllfffffffffffff ffflllllllw        wlllllllffff fffffffffffffllllllfsslllll
                   lllllllllfffffffffff ffffllllllllw wlllllllfffffffffffffffffllllllllfflllllll
                      lllllllfffffffffffflllllllllllllllllllllllllfffffffffffflllllllllllllll
                          llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                           llllllllllllllll   lllllllllllllll   llllllllllllllllllll
