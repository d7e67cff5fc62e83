                                   llllll
                                 llllllllll
                               lllllllllllll
                              lllllly yylllll
                              llllyy    ylllll
                              llllly   yylllll
                               llllllllllllll
                                llllllllllll
                                 llllllllll
                                 llllllllll
                                 llllwwllll
                                 llllwwllll
                                 llllwwllll
                                 llllwwllll
               llllllllllllllllllllllllllllllllllllllllllllll                                      llll
              lllllllllllllllllllllllllllllllllllllllllllllll                                   lllllllll
              llllpp  p p  p p p p p p p p p p p  p p p pllllll                               llllllllllll
             lllllp      ppllllpp          pplllppp     ppllllllll                          lllllllfffllll
             lllllp    ppllllllllp        pllllllllp    ppllllllllll                      lllllllffffflllll
              lllllpp ppllllllllllp     ppllllllllllpppplllllffllllllllllllllll         llllllffff ffffllll
              llllllllllllllcclllllpp ppplllllcclllllllllllllffffllllllllllllllllllllllllllllff ffffffflllll
               lllllllllllcc  cllllllllllllllc  cllllllllllllff fflllllllllllllllllllllllllfffffffffffffllll
               llllcccccc      clllllllllllc      cccccccllllf fffffsssssfffsssssffffssssfffffffffffffffllll
               llllc              cccccc                cllllf fffffsssssfffsssssffffssssfffffffffffffffllll
               llllp                                   ppllllf ffffffsssffffsssssffffssssfffffffffffffffllll
     lllllllllllllpp                                    pllllf fffffffssfffffssssfffffsfffffffffffffffffllll
   llllllllllllllllcc                                  ccllllf ffffffffffffffsssfffffffffffffffffffffffflllll
 lllllllsssllllllllllllllllllllllllllllllllllllllllllllllllllf fffffffffffffffffffffffffffffffffffffffffflllll
 llllsssssssssllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffffffffffffffffffffffffffffffffffflllll
lllllssssssssssllllllllfffsssssfffffffffsssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
llllsssssssssssllllllfffffssssssff f f fffffff f f f f f fffffffffffffffffffffffffffffffffffffffffffffffffffllll
llllssssssssssllllllfffffffsssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
llllsssssssssslllllffffffffffsssffffffffffffffffffffffffffffffllllllffffffffffffffffffffflllllllfffffffffffffllll
llllssssssssssllllffffffffffffffffffffffffffffffffffffffffffflllllllllfffffffffffffffffflllllllllfffffffffffflllll   ll
llllfffffff flllllffffffffffffffffffffffllllllllllllllllffffllllllllllfffffffffffffffffflllllllllfffffffllllllllllllllll
llllfffffffffllllffffffffffffffffffffffffllllllllllllllllffffllllllllfffffffffffffffffffllllllllffffffflllllllllllllllll
lllllfffffffsllllffffffffffffffffffffffff fffffffffffffffffffffllllffffffffffffffffffffffflllllfffffffffffffffllll
 lllllffffsssllllf ffffffffffffffffffffffffffffffffllllllfffffffffffffflllfffffffffllllf fffffff ffffffllllllflllll
  lllllsssssllllfffffffffffffffffffffffffllllllllllllllllfffffffffffffllllllfffffllllllffffffffffffffffllllllllllllllll
   llllllsssllllfffffffffffffffffffffffffllllllllllffffffffffffffffffffflllllllllllllfffffffffffffffffffffffflllllllllll
     llllllsllllfffffffffffffffffffffffffffffffffff fffffffffffffffffffffffllllllllffffffffffffffffffffffff ffllll
      llllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffllll
         lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
            llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
            llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
            llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
            lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
             llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
             lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
              llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
               lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllll
                 lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllll
                   lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
                    llllffffffffffffflllfffffffffffflllllllllllllllllllffffffffffffllllfffffffffffflllll
                    llllllffffffffflllllllffffffffllllllllllllllllllllllfffffffffllllllllffffffffflllll
                     llllllllllllllllllllllllllllllllll             llllllllllllllllllllllllllllllllll
                       lllllllllllllll llllllllllllll                 llllllllllllll  llllllllllllll
