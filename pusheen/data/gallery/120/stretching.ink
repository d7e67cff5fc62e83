                                                                                                         lllllllllll
                                                                                                       lllllllllllllll
                                                                                                      llllllsssssllllll
                                                                                                      llllssssssssslllll
                                                                                                      llllssssssssssllll
                                                                                                      llllssssssssssllll
                                                                                                      lllllsssssssssllll
                                                                                                       llllsssssssssllll
                                                                                       lllllllllll   llllllfffffffffllll
                                                                                    llllllllllllllllllllllffffffffffllll
                                                                                  lllllllllfflllllllllllssssffffffflllll
                                                                                lllllllsssff fffffflllllllsssssffflllll
                                                                               llllllfssssffffffffssssllllllssssslllll
                  lllllll                                   llllll          lllllllffsssssfffffffssssssflllllssllllll
                  llllllllll                             llllllllll       lllllllffffssssffffffffsssssffffllllllllll
                 lllllllllllll                         lllllllflllll   llllllllfff ffsssffffffffsssssfff fflllllll
                lllllfffflllllll                     lllllllfffflllllllllllllfff ffffssfffffffffsssfffffffflllll
                llllfff fffllllll                  lllllllfff ffllllllllllffffffffffffffffffffffffffffffffffllll
               lllllfffff ffflllllllllllllllllllllllllllfffffffffllllllffff ffffffffffffffffffffffffffffffffllll
               llllffffffff ffflllllllllllllllllllllllfffffffffffllffffffffffffffffffffffffffffffffffffffffflllll
               llllfffffffffffffllsssfffsssssfffssssfffffffffffffffff fffffffffffffffffffffffffffffffffffffflllll
               llllffffffffffffffssssfffsssssfffssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
               llllffffffffffffffssssfffssssffffsssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
               llllfffffffffffffffssfffffsssfffffsfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
              lllllffffffffffffffffffffffsssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
             lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
            lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
           lllllffffffffffflllllfffffffffffffffffffflllllfffffffffffffffffffffffffffffffffffffffffffffffffffflllll
           llllfffffffffflllllllllfffffffffffffffflllllllllfffffffffffffffffffffffffffffffffffffffffffffffffflllll
  lllllllllllllfffffffffllllllllllllfffffffffffffllllllllllllfffflllllllllllllffffffffffffffffffffffffffffffflllll
  lllllllllllllllllfffflllllffffllllfffffffffffflllllfffflllllllllllllllllllllfffffffffffffffffffffffffffffffllll
          llllffllffffffllffff fflllfffffffffffffllffff fflllffllfffffffffffff ffffffffffffffffffffffffffffffllll
         lllllllllfffffffff fffffflllfffflllfffflllffffffffffflllllllffffffffffffffffffffffffffffffffffffffflllll
   llllllllllllllllffffffffffffffllllffflllllffllllffffffffffflllllllllllllllfffffffffffffffffffffffffffffffllll
   lllllllllllfffffffffffffffffffflllllllllllllllllffffffffffffffffffllllllllfffffffffffffffffffffffffffffffllll
          llllff fffffffffffffffffflllllllllllllllfffffffffffffffff f ffffffffffffffffffffffffffffffffffffflllll
    lllllllllllffffffffffffllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
  lllllllllllllfffffffflllllllllllllllllllfff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
lllllllfffffffffffffllllllllllllllllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
llllfffff f f fffffllllllffffff f fffffffffffffffffffffffffffffffffffflllllllllllllffffffffffffffffffffffffflllll
llllfffffffffffffffllllffffffffffffffff fffffffffffffffffffffffffflllllllllllllllllfffffffffffffffffffffffffflllll
llllffffffffffffffffllllllfffffffffffffffffffffffffffffffffffllllllllllll      llllfffffffffffflllfffffffffffllll
llllllllfffffffffffffllllllllffffffffffffffffffffflllllllllllllllllll          lllllllffffffflllllllfffffffllllll
  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll               llllllllllllllllllllllllllllllll
    lllllllllllllllllllllllllllllllllllllllllllllllllllll                         llllllllllllll lllllllllllll
