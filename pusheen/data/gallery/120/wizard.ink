                                                                      llllllll
                                                                  llllllllllll
                                                               llllllllllllll
                                                             lllllllluuullll
                                                           llllllluuuuullll
                                                          lllllluuuuuulllll
                                                         llllluuuuuuuullll
                                                         lllluuuuuuuulllll
                                                        llllluuuuuuuulllll
                                                       llllluy    yuuullll
         lllll                                        llllluy      yuullll
        lllllll                        lllllll       llllluuu      uuulllll       lllllll
       lllllllll                      lllllllllll    lllluuuuuuuuuuuuuullll    lllllllllll
lllllllllllylllllllllll              lllllfllllllllllllllllllllllllllllllllllllllllllflllll
llllllllllyyyllllllllll              llllfffffllllllllllllllllllllllllllllllllllllfffffllll
lllllllyyy   yyylllllll             lllllffffffflllllllbbbbbbbbbbbbbbbbbblllllllffffffflllll
  llllllly   ylllllll               lllllllllllllllllllbbbbbbbbbbbbbbbbbbbllllllllllllllllll
    llllyyylyyyllll                llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
    lllllllllllllll                lllllluuuuuullllllllllllllllllllllllllllllllllluuuuulllllll
   lllllllllllllllll            lllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuullllllllll
   lllllllnnnlllllll          llllllllllllllllllllllluuuuuuuuuuuuuuuuuuuuuulllllllllllllllllllllll
      llllnnnllll           lllllllffffflllllllllllllllllllllllllllllllllllllllllllllllllfffflllllll
      llllnnnllll          llllllfff f fffffffffllllllllllllllllllllllllllllllllfffffffffff fffllllll
      llllnnnllll         lllllffffffffffffffff fffffffffffffffffffffffffffffff f fffffffffff ffflllll
      llllnnnllll        lllllfffffffffffffffffffffffffff ff ffffffffffffffffffffffffffffffffffffflllll
      llllnnnllll       lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
      lllllnnlllll      llllfffffffffffffffffffflllllllfffffffffffffffffflllllllffffffffffffffffffffllll
      lllllnnlllllllllllllllfffllllfffffffffffflllllllllfffffffffffffffflllllllllffffffffffffflllfffllllllllll
     llllllnnllllllllllllllllllllllfffffffffffflllllllllfffffffffffffffflllllllllfffffffffffflllllllllllllllll
    lllllllnnnlllllll lllllllllllllwwffffffffffflllllllfffffffffffffffffflllllllfffffffffffwwlllllllllllll
   llllllllnnnlllllll llllffffllllw     wffffffffffffffffllfwwwwwwwwfllffffffffff ffffffw    wllllffffllll
   llllllllnnllllllllllllllllllllllw       wwffffffffwwwlllllw    wlllllwwwffffffffww       wllllllllllllllll
   lllllllllllllllllllllllllllllllw                     wllllllllllllllw                     wlllllllllllllll
   lllllfllllllffllllllllfffffllll                        wllllllllllw                        llllffffflllll
    llllffffffffffllllllffffffllllw                          wwllww                           llllfffffflllllllll
    llllfffffffffffllllffffffflllllw                                                         wllllfffffffllllllllllll
    lllllffffffffffflllffffffffllll                ww                      w                wllllfffffffflllllllllllll
     lllllffffffff fffffffffffffllllw             llllw                   llllw            wllllffffffffffllllsssslllll
      lllllffffffffffffffffffffflllllw            lllllw                wlllllw           wlllllffffffffffllllssssslllll
       llllllfffffffffsssssssfffflllllw            lllllw               lllllw           wlllllffffsssssssllllssssssllll
        lllllllfffffffssssssssssfflllllw           wlllllw             lllllw           wlllllffssssssssssllllssssssllll
          lllllllfffffsssssssssffffflllllw          wlllllw           lllllw           lllllfffffsssssssssllllssssssllll
            lllllllllfffffffffffffffflllllw          wllllw          wllllw          wlllllfffffffffffffffllllssssssllll
              llllllllfffffffffffff ffllllllw         wllllw        wllllw         wllllllff fffffffffffffllllffffffllll
                  lllllssssssssffffffffflllllllw       wllllw      wllllw       wlllllllfffffffffssssssssllllff ffffllll
                   llllssssssssffffffffffflllllllw      wllww       wllw      wlllllllfffffffffffssssssssllllfffffflllll
                   lllllffffffffffffffff fffflllllllw                      wlllllllfffffffffffffffffffffllllsssffflllll
                    llllllfffffffffffffffff ffflllllllw                  wlllllllffffffffffffffffffffffllllsssssslllll
                     lllllllfffffffffffffffff ffffllllllllw          wllllllllffff fffffffffffffffffllllllffsslllllll
                       llllllllllffffffffffffffffffflllllllllw    wlllllllllfffffffffffffffffffllllllllllffflllllll
                         lllllllllfffffffffffffffffffffflllllllllllllllllffffffffffffffffffffflllllllllllllllllll
                             lllllllffffffffffffllllllllllllllllllllllllllllllllffffffffffffllllllllllllllllll
                               llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                 llllllllllllllllll                          lllllllllllllllllll
