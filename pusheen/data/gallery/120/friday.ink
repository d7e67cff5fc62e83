                               lllllllll       llllllll                                    llllllll
                              lllllllllll     lllllllllll                                llllllllll
                             lllllggglllll    llllfflllllll                            lllllllffllll
lllllllllllllllllllllllllllllllllgggggllll   lllllfffflllllll                        lllllllfffflllll
llllllllllllllllllllllllllllllllllllllllll  lllllfff ffffllllllllllll        llllllllllllffff fffllll
llllllllllllllllllllllllllllllllllllllllll  llllfffffff fffllllllllllllllllllllllllllllfffffffffflllll
  lllllww                       wwllllll    llllffffffffffffllllllllllllllllllllllllllff fffffffffllll
   llllllw                      wllllll    lllllffffffffff ffffssssffffssssffffssssffffffffffffffflllll
     lllllw                    plllll    lllllllfffffffffffffffssssffffssssffffssssffffffffffffffflllllll
      llllpp                  ppllll  llllllllffffffffffffffffffsssffffssssffffsssfffffffffffffffffflllllll
        lllpp                pllll   llllllffff fffffffffffffffffsfffffssssfffffsffffffffffffffffffffflllllll
         llllpp            ppllll  llllllfff fffffffffffffllllffffffffffssffffffffffllllfffffffffffffffffllllll
           lllpp          pllll   llllllff ffffffffffffffllllllffffffffffffffffffffllllllffffffffffffff ffllllll
            llllpp      ppllll   lllllffffffffffffffffffllllllllffffffffffffffffffllllllllffffffffffffffffffllll
              lllpp   ppllll     llllff ffffffffffllllllllllllllllllllffffffllllllllllllllllllllfffffffffffffllll
               llllpppplll      lllllffffffffffflllllllllllyyllllllllllllllllllllllllyylllllllllllffffffffffflllll
                llllpllll  lll  llllfffffffffffflllllllyyy   yyyyllllllllllllllllyyyy  yyyylllllllffffffffffffllll llll
             lllllllllllllllllllllllllllllffffffffllllllyy    ylllllllllllllllllllyy    yylllllfffffffffllllllllllllllll
            lllllllllllllllllllllllllllllllfffffffffllllly    yllllffff f ffffllllly    ylllllfffffffffllllllllllllllll
           lllllfffllllflllll lllllfffffffffffffffffllllylllllllllllffffffffffllllylllllllllllffffffffffffffffflllll
           llllffffllllffllll lllllllllllllfffffffffllllllllllllllllllllllllllllllllllllllllllffffffffflllllllllllll
           llllffffllllffllllllllllllllllllffffffffflllllllffllllllllllllllllllllllllfflllllllfffffffffllllllllllllllll
           llllffffllllfflllllllllfffffffffffffffffflllfffffffffflllllpppppplllllfffffffffflllfffffffffffffffffflllllll
           llllffffllllfflllllllfff ff ffffffffffffffffff ffff fffflllllpplllllffff ffff ffffffffffffffff fffff ffllll
           lllllfffllllfffllllllffffffffffffffffffffffffffffffffffffllllllllllff ffffffffffffffffffffffffffffffffflllll
            llllffffffff ffllllfffffffffffffffffffffffffffffffffffffflllllllfffffffffffffffffffffffffffffffffffffffllll
            lllllff fffffffflllffffffffffffffffffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffflllll
             lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
              lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
               llllllfffffffffsssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssllll
                 llllllfffffffsssssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssssllll
                  llllllllfffffffsssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffllll
                    llllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                       llllllllssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssslllll
                          lllllsssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssllll
                           llllssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssslllll
                           lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                            llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
                             lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
                               lllllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllll
                                 lllllllllfffffffffffffffflfffffffffffffffffffffffffffffffffffffffffffflllllllll
                                      llllllffffffffffffllllllllllllllllllllllllllllllllllffffffffffflllllll
                                        llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                          lllllllllllllllll                            lllllllllllllllll
