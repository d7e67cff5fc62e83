                                                               lllllllllllllllll
                                                               lllllllllllllblll
                                                               lllllllllllllllll
                                                                    llllllllll
                                                                  llllllllll
                                                                lllllllllllllll
                                                               llllbllllllllllll
                                                               lllllllllllllllll
                                                                lllllllllllllll
                                                llllllllllllll
                                                llllllllllllll
                                                llllllllllllll
                                                  llllllllll
            llllll                       llllll llllllllllllll
            lllllllll                  lllllllllllllllllllllll
           lllfffllllll              lllllffflllllllllllllllll
          llllffffffllllllllllllllllllllfff fflllllllllllll
          lllfffffffflllllllllllllllllfffffffflllllllllllllllll
          lllffffffffffsssffsssffsssfffffffffffffffffsssfffllllllll
          lllfffffffffffssffsssfffssffffffffffffffffssssffffsssllllll
         llllffffffffffffffffssfffffffffffffffffffffsssfffffssssfflllll
        lllffffffffffffffffffffffffffffffffffffffffffsfffffssssfffffllll
       lllffffffffffffffffffffffffffffffffffffffffffffffffffsfffff ffllll
      llllfffffffllffffllfffffffffllffffllffffffffffffffffffffffffffffflll
  lllllllllllffffllllllllfffffffffllllllllffllllllllllfffffffffffffffffllll
   llllllllllff ffllllllfffffffffffllllllfflllllllfffffffffffffffffffffflll
    lllllllllfffffffffffffflllllfffffffffffllllllffffffffffffffffffffffflll
   llllllllllffffffffffffflllllllffffffffffllllllllllffffffffffffffffffllll
      lllffffffffffffffffffllllllfffffffff ffffffffffffffffffffffffflllllll
       lllffffffffffffffffffllllfffffffffffflllllllllllllllllllllllllllflll
       lllffffffffffffffff ffffffffffffffflllllllllffllllllllllllllffffllll
        llllfffffffffffffffffffffffffffffflllssssssfffssffffffffffffffllll
         llllllffffffffffffffffffffffffffflllssssssfffssfffffffffffllllll
          llllllllllllllllllllllffffffffffllllsfsslllllllllllllllllllll
              lllllllllllllllllllllllllllllllllllllllllllllllllllll
