                          llllllll     lllllll                              lllllll
                        lllllllllll   llllllllll                         llllllllll
                        llllgggllll   llllffllllll                     lllllllffllll
lllllllllllllllllllllllllllllglllll  llllfffffllllll                 llllllfffffflll
lllllllllllllllllllllllllllllllllll  llllffffffflllllllllllllllllllllllllfff ffffllll
 lllllww                  wwllllll  llllffffffffffllllllllllllllllllllllff ffffffllll
   lllllw                 wlllll   lllllffffffffffffssssfffssssfffsssfffffffffffffllll
    llllpp               ppllll  lllllllfffffffffffffsssfffssssfffsssffffffffffffflllllll
      lllpp             pplll  llllllfffffffffffffffffsffffsssffffssfffffffffffffffffllllll
       llllp          ppllll  lllllffffffffffffffllfffffffffssfffffffflllfffffffff fffflllll
         lllpp       pplll  lllllfff fffffffffffllllffffffffffffffffflllllfffffffffff fffllll
          llllp    ppllll   llllff ffffffffffffllllllffffffffffffffflllllllfffffffffffffffllll
            lllpp pplll    llllffffffffflllllllllyllllllllllfflllllllllylllllllllffffffffffllll
             llllpllll    llllffffffffffllllllllyyyyllllllllllllllllllyyylllllllllfffffffffllll
            lllllllllllllllllllllfffffffflllllly    ylllllllllllllllyy   yylllllffffffffflllllllllll
          llllllllllllllllllllllllllfffffffllllyy  yylllffffffffflllly   yllllfff ffflllllllllllllll
         llllffllllfllll llllfffffffffffffflllllllllllllffffffffflllllllllllllfffffffffffffffllll
         llllffllllfflllllllllllllllffffffflllllllllllllllllllllllllllllllllllfffffffflllllllllllll
         llllffllllffllllllllllllllfffffffflllllffffllllllllllllllllllffffllllfffffffffllllllllllll
         llllffllllffllllllffffffffffffffffffffff fffffllllpppllllfffff ffffffffffffffffffffffllll
         llllffflllfffllllfffffffffffffffffffffffffffffflllllllllff fffffff ff ffffffffffffffffllll
          llllffffffffllllffffffffffffffffffffffffffffffffllllllffffffffffffffffffffffffffffffffllll
          llllfffffffffflfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
           lllllffffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
            lllllffffffffssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssslll
             llllllffffffsssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssslll
               lllllllfffffsssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssffflll
                 llllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                    llllllsssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssllll
                      llllsssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssslll
                       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                       lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                         llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
                          lllllllllffffffffffffffffffffffffffffffffffffffffffffffffffflllllllll
                             lllllllffffffffffffllllllllllllllllllllllllllffffffffffflllllll
                                lllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                  llllllllllllllll      llllllllll      lllllllllllllll
