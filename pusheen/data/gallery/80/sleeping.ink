                                                                llllllllllllllll
                                                                lllllllllllbblll
                                                                llllllllllllllll
                                                                   lllllllllll
                                                                 lllllllllllll
                                                    llllllllllllllllllllllllllll
                                                    llllllllllllllllllllllllllll
                                                    llllllllblllllllllllllllllll
            llll                            llll     lllllblllll
           lllllll                       llllllll   llllbllllllll
          lllffllllll                  llllllfllll  llllllllllllll
         llllfffflllll               lllllffffflll  lllllllllllll
         lllfff ffflllllllllllllllllllllfffffffllllllllllllllll
         lllfffffffffllllllllllllfsssffff fffffflllllllllllllllllll
         lllf ffffffffssssffsssfffsssffffffffffff f fffssssffffllllllll
         lllfffffffffffssfffsssfffssfffffffffffffffffffssssfffffsssllllll
       llllffffffffffffffffffssffffffffffffffffffffffffsssfffffssssffflllll
      llllffffffffffffffffffffffff ffffffffffffffffffffsfffffffsssff fffllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffssfffff ffllll
     lllffffffffllfffffllffffffffffllffffflfffffffffffffffffffffffffffffffflll
llllllllffffffffllllfllllffffffffflllllfllllffffffllllllfffffffffffffffffffllll
llllllllllllffffflllllllfffffffffffflllllllfllllllllllllfffffffffffffffffffflll
    lllffffffffffffffffffffffffffffffffffffffffffffffffff ffffffffffffffffffllll
llllllllllllfffff f ffflllfflllffflllff ffffllllllllllllffffffffffffffffffffllll
llllllllffffffffffffffflllllllllllllffffffffffffffffllllffffffffffffffffffllllll
     lllfffffffffffffffffllllffllllffffffffffffffffllllllffffffffffffflllllllll
     lllfffffffffffffff ffffffffffffffffffffflllllllllllllllllllllllllllllfflll
     llllffffffffffffffffffffffffffffffffffflllllssssffffssffffffffffffffffllll
      llllffffffffffffffffffffffffffffffffflllsssssssffffssff f f ffffffffllll
       lllllllfffffffffffffffffffffffffffffllllssssssffffssffffffffffflllllll
         llllllllllllllllllllllllllfffffffffllllfflllllllllllllllllllllllll
              llllllllllllllllllllllllllllllllllllllllllllllllllllllll
