                                                      llllllllllll
                                     ll            llllllllllllllllll            ll            llllllllll
                                  llllllll        llllllwww   wwllllll        llllllll      lllllllllllllll
               lll               lllllllllll    llllllww        wwllllll    lllllllllll    lllllllwwwwlllllll
           lllllllllll           llllffllllllllllllllww           wllllllllllllllffllll   lllllww      wwlllll
         lllllllllllllll        lllllffffflllllllllllw            wlllllllllllffffflllll  llllw          wllll
         lllllw   wllllll      lllllfffffffflllllw                    wlllllfffffffflllll llllw          wllll
        lllllw     wwllll      llllffffffffllllww                      wwllllffffffffllll lllllw        wlllll
        lllllw     wlllll      llllffffffffllllw          wllw          wllllf ffffffllll  llllllww  wwllllll
         llllllwwwllllll      lllllfffffffffllllw        wllllw        wllllffffffffflllll  llllllllllllllll
          lllllllllllll     lllllllfffffffffllllllw    wllllllllw    wllllllffffffffflllllll  llllllllllll
            lllllllll    llllllllffffffffffffllllllllllllllllllllllllllllllffffffffffffllllllll             lllll
                        llllllffffffffffffffffffllllllllllssssllllllllllfffffffffffff ffffllllll         lllllllllll
                      llllllfff ffffffffffffff ffffffffffffssfffffffffffffffffffffffffff fffllllll      lllllllllllll
                     lllllfff ffffffffffffffffffffffffffffffffff fffffffffffffffffffffffff ffflllll     llllww wwllll
                    lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll    lllllwwwlllll
                    llllff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll    llllllllllll
                   lllllffffffffffffffffffffllllllffffffffffffffffffffllllllfffffffffffffffffffflllll     lllllllll
              llll llllfffffffffffffffffffllllllllllffffffffffffffffllllllllllfffffffffffffffffffllll llll
             llllllllllllllllfffffffffffflllllfflllllfffffffffffffflllllfflllllffffffffffffllllllllllllllll
              llllllllllllllllfffffffffflllllfffflllllfffffffffffflllllfffflllllffffffffffllllllllllllllll
                 lllllfffffffffffffffffffflfffffffflfffffffffffffffflfffffffflfffffffffffffffffffflllll
                 lllllllllllllffffffffffff fffffffflllfffffllffffflllffffffffffffffffffffflllllllllllll
              llllllllllllllllfffffffffffffffffffffllllfffllllfffllllfffffffffffffffffffffllllllllllllllll
              llllllfffffffffffffffffffffffffffffffllllllllllllllllllfffffffffffffffffffffffffffffffllllll
               llllff ffffffffffffffffffffffffffffffllllllllllllllllffffffffffffffffllllllfffffffffffllll
              lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllllllllllllllll
             lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllllllllllllllllll
   lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllww      wwlllllwlllllllllllllllllll
 llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllw                   wwllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllw                      wllllllllllllllll
llllw                                                                      wllllw                       wllllw     wllll
lllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllllw                      wllllwwwwwwlllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllww    ww             llllllllllllllll
  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllw         wlllllllllllllll
      llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllllllllllllwwwwwlllllllbbbllll
      llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllllllllllllbbbbbllll
      llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllllllbbbbbbbbllll
      lllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllll
       lllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllll
       lllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllll
        lllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllll
         llllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllll
           llllllllllllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllllllllllllll
            llllllllllllllllllllllllllllllllllllllbbbbbbbbbbbbbbbbbbbbllllllllllllllllllllllllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllooooollllll      llllllllllllllllllllllllllllllllllllllllllllllll      llllllooooolllll
               llllllllllllll                                                              llllllllllllll
                lllllllllll                                                                  lllllllllll
