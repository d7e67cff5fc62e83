                            llll                         llll     lllllllllllll
                           lllllll                    llllllll   lllllllllllllll
                          lllfflllll                llllllflll   lllrrrrlrrrrlll
                          lllffffllllllllll  llllllllllffffflll  llllrrrrrrrllll
                         lllfff fffllllllllllllllllllffffffflll   lllllrrrlllll
                         lllfffff ffffssfffsssffsssfffffffffllll    lllllllll
                      llllllffffffffffssfffsssffsssfffffffffflllll    lllll
                    lllllffffffffffffffsfffssffffsffffffffffffflllll
                   llllfffffffffffffffffffffsffffffffffffffff fffllll
                  llllff ffffffffffffffffffffffffffffffffffffff ffflll
          llll    lllfffffffffffffflfffffffffffffffflffffffffffffffflll
       lllllllllllllfffffffffffflllllllfffffffffflllllllfffffffffffflll ll
      llllfffllllllllllllffffffllllfllllffffffffllllfllllffffffflllllllllll
     llllff ffflllllffllffffffffllffffllfffffffffllffffllffffffflllfflll
     lllfffffffllllllllllfffff fffff ffllllllllllff f ffffffffffllllllllll
     lllffffffllllllllfffffffffffffffffllllllllllfffffffffffffffffllllllll
     lllffffffflllfff f ffffffffffffffffllllllllfffffffffffffffff ffffflll
      lllffffffflffffffffffffffffffffffffflllllff fffffffffffffffffff fllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
       llllfffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffflll
        llllffffsssssssfffffffffffffffffffffffffffffffffffffffffffsssssslll
         llllllfssssssfffffffffffffffffffffffffffffffffffffffffffffssssslll
           lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
              lllsssssffffffffffffffffffffffffffffffffffffffffffffsssssslll
              lllssssffffffffffffffffffffffffffffffffffffffffffffffsssslll
               llllfffffffffffffffffffffffffffffffffffffffffffffffffffllll
                llllllfffffffffffffffffffffffffffffffffffffffffffffllllll
                 lllllllfffffffffffffffffffffffffffffffffffffffflllllll
                     llllllllfflllllllllllllllllllllllllllfflllllll
                       lllllllllllllllllllllllllllllllllllllllllll
