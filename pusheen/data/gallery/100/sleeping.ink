                                                                                 lllllllllllllllllll
                                                                                llllllllllllllllllll
                                                                                llllllllllllllbbllll
                                                                                 llllllllllllblllll
                                                                                     llllllblllll
                                                                                   llllllblllll
                                                                  llllllllllllll llllllblllllllllll
                                                                 llllllllllllllllllllbllllllllllllll
                                                                 llllbbbbbbbbbllllllllllllllllllllll
                                                                 llllllllllbllllllllllllllllllllllll
                                                                   llllllbllllll
              lllllll                                 llllll      lllllblllllllll
             llllllllll                            llllllllll    llllbblllllllllll
             llllffllllll                        lllllllffllll   lllllllllllllllll
            llllfffffllllll                     lllllfffffflll   llllllllllllllll
            lllffffffffllllllllllllllllllllllllllllfffffffflllllllllllllll
           llllffffffffffllllllllllllllllllllllllfffffffffffllllllllllllllllllll
           llllfffffffffffflllllfffssssfffsssssffffffffffffffffffffffsssllllllllllll
           llllfffffffffffffssssfffssssfffssssfffffffffffffffffffffffsssssfffflllllllll
           llllffffffffffffffsssfffssssffffsssffffffffffffffffffffffsssssfffffffssslllllll
          lllllfffffffffffffffsfffffsssffffssfffffffffffffffffffffffsssssffffffsssssffllllll
         lllllffffffffffffffffffffffssffffffffffffffffffffffffffffffssssffffffssssssfffflllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffsffffffffsssssffffffflllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffffflllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllfffffffffflllffffflllfffffffffffflllfffffflllfffffffffffffffffffffffffffffffffffffffllll
lllllllllllffffffffflllllflllllffffffffffffllllllllllllffffflllllllllllfffffffffffffffffffffffflll
lllllllllllllllfffffflllllllllfffffffffffffffllllllllfffllllllllllllllfffffffffffffffffffffffffllll
      lllffffffffffffffflllffffffffffffffffffffllllffffffffffffffffffffffffffffffffffffffffffffflll
     llllllllllfffffffffffffflllffffllffffflllffffffffffllllllllfffffffffffffffffffffffffffffffflll
lllllllllllllllfffffffffffffflllfffllllfffllllffffffffffllllllllllllllfffffffffffffffffffffffflllll
 llll llllfffffffffffffffffffllllllllllllllllffffffffffffffffffffffllffffffffffffffffffffffflllllll
      llllfffffffffffffffffffffllllllfllllllfffffffffffffffffffffffffffffffffffffffffffffllllllllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllllllllllllllllllllllllllfllll
       llllfffffffffffffffffffffffffffffffffffffffffffflllllllllllllllllllllllllllllllllllffffflll
       llllffffffffffffffffffffffffffffffffffffffffffflllllssssssssffffsssffffffffffffffffffffllll
        lllllffffffffffffffffffffffffffffffffffffffffflllssssssssssffffsssfffffffffffffffffflllll
         llllllfffffffffffffffffffffffffffffffffffffffllllsssssssssffffsssffffffffffffffffllllll
           llllllllllllfffffffffffffffffffffffffffffffflllllsssssssffffsssffffffffffflllllllll
              lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                     lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
