
                                                                                         lllllll
                                                                                       llllllllllll
                                                                                      lllllsssslllll
             llll                              llll                                  llllsssssssslll
           llllllll                          llllllll                                llllsssssssslll
           lllllllllll                    lllllllllll                                llllsssssssslll
          llllffffllllll                llllllffffllll                               lllssssssssllll
          lllfffffffllllllllllllllllllllllllffff ffllll                              lllssssssssllll
         llllfffff fffllllllllllllllllllllfff ffffflllllllllllll                    llllssssssssllll
         llllf fffff ffllllllfssssfffsssfff fffffffflllllllllllllllll               llllssssssssllll
         llllfffffffffffsssfffssssfffsssffffffffff fffffffffssslllllllll            llllsssssssslll
         llllf ffffffffffssfffssssfffssfffffffffffffffffffffssssffflllllll          lllsfssssssllll
        llllfffffffffffffffffffssffffffffffffffffffffffffffsssssffffffllllll        lllffffffffllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffssssfffffffssllllll     llllffffffffllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffssssflllll    llllf fffffflll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffllll   lllffffffffllll
     llllfffffffffflllllfffffffffffffffflllllfffffffffffffffffffffffsssfff ffllll llllffffffffllll
lllllllllfffffffflllllllllfffffffffffflllllllllffffffffffffflfffffffssffffffffllllllllssssssfflll
llllllllllllllfflllllflllllfffffffffflllllflllllllllllllllllllfffffffffffffffffllllllssssssssllll
    lllllllllffflllffffflllfffffffffflllffffflllflllllfffffffffffffffffffffffffflllllssssssssllll
    lllllllllfffffff f ffllffffllffffllff f ffffflllllfffffffffffffffffffffffffflllllssssssssllll
lllllllllllllfffffffffffllllffllllffllllfffffffflllllllllllllffffffffffffffffffflllllffffffsslll
 lllllllfffffffffffffffffllllllllllllllfffffffffffffffffffflfffffffffffffffffffffllllfffffffflll
    llllf fffffffffffffffffllllffllllffffffffffffffff fff f f fffffffffffffffffffllllf fffffflll
    llllfffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffffffllll
    llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffffffllll
    llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllfffffffllll
     lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffflllll
     lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllffffflllll
     llllffffffffffffllllffffffffffffffllllffffffffffffffffffffffffffffffffffffllllffffllllll
      llllffffffffllllllllllffffffffllllllllllffffffffffffffffffffffffffffffffllllfflllllll
       llllllffffllllffffllllffffffllllffffllllffffffffffffffffffffffffffffflllllllllllll
        llllllllllllfffffflllfffffflllffffffllllfffffffffffffffffffffffllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllll
