                                                                                       llllllllll
                                                                                      lllllllllllll
                                                                                     llllsssssslllll
                                                                                     lllssssssssllll
                                                                                     llllsssssssslll
                                                                                     llllsssssssslll
                                                                           llll      llllsssssssslll
                                                                      llllllllllllllllllffffffffflll
                                                                    lllllllllllllllllllsssffffffllll
                                                                   lllllsssffffffffllllllssssffllll
                 ll                                lll           lllllfssssfffffffsssllllllsssllll
               lllllll                          llllllll      lllllllffssssffffffssssffllllllllll
              lllllllllll                     llllllllll    lllllllfffssssffffffssssfffffllllll
             lllllfflllllll                 llllllffflllllllllllfffffffssfffffffsssffffffllll
             llllfffffflllll     lllllllllllllllfff fflllllllfffffffffffffffffffffffffffffllll
             lllfffff ffflllllllllllllllllllllfff ffffllllffffffffffffffffffffffffffffffffllll
            llllffffffffffllllllllllllllllllffffffffffffffffffffffffffffffffffffffffffffffllll
            llllffffffff ffssssffssssfffsssff ffffffffffffffffffffffffffffffffffffffffffffllll
            llllffffffffffffsssfffsssfffsssfffffffffffffffffffffffffffffffffffffffffffffffflll
            llllffffffffffffffffffsssffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
           lllllfffffffffffffffffffsfffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
          llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
         llllffffffffffllllfffffffffffffffffllllfffffffffffffffffffffffffffffffffffffffffffllll
  lll    llllffffffffllllllllfffffffffffffllllllllfffffffffffffffffffffffffffffffffffffffffllll
  lllllllllllllfffflllllflllllfffffffffflllllflllllflllllllllllllffffffffffffffffffffffffffllll
   lllllllllllllfffllllfffflllffffffffffllllfffflllllllllllllfffffffffffffffffffffffffffffflll
        lllllllffffffffff ffllffffflffffllffff ffffflllfffffffffffffffffffffffffffffffffffllll
  llllllllllllllfffffffffffflllffllllffllllfffffffflllllllllllllffffffffffffffffffffffffffllll
  llllllllllffffffffffffffffllllllllllllllffffffffffffffffflllllfffffffffffffffffffffffffflll
      llllllfffffffffffffffffllllllflllllffffffffffffffff f fffffffffffffffffffffffffffffllll
  lllllllllllfffffffllllllllllllllffffffff ffffffffffffffffffffffffffffffffffffffffffffffllll
lllllllllllllffffllllllllllllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
llllffff ff fffflllllffffffffffffffffffffffffffffffffffffflllllllllllfffffffffffffffffffffllll
lllfffffffffffffllllfffffffffffffffffffffffffffffffffflllllllllllllllffffffffffffffffffffffllll
llllfffffffffffffllllllfffffffffffffffffffffffflllllllllllll      llllffffffffllllffffffffllll
 lllllllllllllllllllllllllllllllllllllllllllllllllllllll          llllllllllllllllllllllllllll
   llllllllllllllllllllllllllllllllllllllllllllll                   llllllllllllllllllllllll
