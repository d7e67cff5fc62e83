                                 lllllll                                     lllllll
                                lllllllllll                                llllllllll
                                llllfflllllll                           llllllllflllll
                               lllllfffflllllll                       lllllllfffffllll
                              lllllfff ffflllllllllll            llllllllllffffffflllll
                              llllffffff ffflllllllllllllllllllllllllllllfff ffffffllll
                              llllffffffffffffllllllllllllllllllllllllllff fffffffflllll
                             lllllffffffffff fffsssssfffsssssfffsssssfffffffffffffffllll
                           lllllllfffffffffffffffssssfffsssssfffsssssffffffffffffffflllllll
                         lllllllfffffffffffffffffssssffffssssffffsssfffffffffffffffffllllllll
                       llllllffff ffffffffffffffffssfffffsssfffffssffffffffffffffffffffflllllll
                     llllllffffffffffffffffffffffffffffffsssffffffffffffffffffffffffff fffllllll
                    llllllff fffffffffffffffffllllllfffffffffffffflllllfffffffffffffffff ffflllll
                   lllllffffffffffffffffflllllllllllfffffffffffffllllllllllllfffffffffffff fflllll
                   llllfffffffffffffffflllllllllllfffffffffffffffffflllllllllllffffffffffffffflllll
                  lllllfffffffffffffffflllllllllfffffffffffffffff fffllllllllllffffffffffffffffllll
                  llllffffffffffffffffffffllllllllffffffffffffffffflllllllllffffffffffffffffffflllll
            llllllllllllllffffffffffffffflllllllllfffffffffffffffffllllllllllffffffffffffffllllllllllllll
            lllllllllllllllllfffffffffllllllllllllffffffffffffffffflllllllllllllfffffffflllllllllllllllll
                lllllfffffflffffffffllllllllllllfffffffffffffffffffffllllllllllllffffffffllffffffllll
                llllfffllllllfffffflllllbbbblllllfffffffllllllfffffffllllbbbbblllllffffffllllllfflllll
             llllllllllllllllfffffllllbbbbbbllllffffflllllllllllfffffllllbbbbbblllllffffllllllllllllllll
             llllllllllffffffffffllllbbbbbblllllffflllllllffllllllfffflllllbbbbblllllfffffffffflllllllll
              llllfffff ffffffffllllbbbbblllllfffffllllfffffffllllffffflllllbbbbblllllff ffff f ffflllll
             lllllfffffffffffffllllbbbbblllllff ffffffff fff ffffffffffflllllbbbbbllllfffffffffff ffllll
             llllffffffffffffffllllbbbbbllllffffffffffffffffffffffffffffffllllbbbbbllllffffffffffffflllll
            lllllfffffffffffffllllbbbbbllllfffffffffffffffffffffffffffffffllllbbbbbllllffffffffffffffllll
            llllffffffffffffffllllbbbbbllllffffffffffffffffffffffffffffffffllllbbbbbllllffffffffffffflllll
            llllffffffffffffffllllbbbbllllfffffffffffffffffffffffffffffffffllllbbbbbllllffffffffffffffllll
            llllssssssssfffffllllbbbbbllllfffffffffffffffffffffffffffffffffllllbbbbbllllffffffssssssssllll
            llllsssssssssssffllllbbbbbllllfffffffffffffffffffffffffffffffffllllbbbbbllllfffsssssssssssllll
            llllsssssssssffffllllbbbbbllllffffffffffffffffffffffffffffffffffllllbbbbllllfffffsssssssslllll
            llllfff f fffffffllllbbbbllllff ffffffffffffffffffffffffffffffffllllbbbbbllllf ffffff ffflllll
            llllfffffffffffffllllbbbbllllfffffffffffffffffffffffffffffffffffllllbbbbbllllffffffffffffllll
            lllllssssssssfffllllbbbbbllllfffffffffffffffffffffffffffffffffffllllbbbbbllllfffsssssssssllll
             llllssssssssfffllllbbbbbllllfffffffffffffffffffffffffffffffffffllllbbbbbllllfffsssssssslllllllllllll
             lllllffffffffffllllbbbbbllllfffffffffffffffffffffffffffffffffffllllbbbbbllllffffffffffllllllllllllllllll
              lllllfffffffffllllbbbbbllllfffffffffffffffffffffffffffffffffffllllbbbbbllllffffffffflllllllllllllllllllll
               llllllfffffffllllbbbbbllllfffffffffffffffffffffffffffffffffffllllbbbbbllllfffffffllllllfffsssssssssllllll
      llllllllllllllllllllffllllbbbbbllllfffffffffffffffffffffffffffffffffffllllbbbbbllllfflllllllllsff fsssssssssssllll
 lllllllllllllllllllllllllllllllbbbbbllllfffffffffffffffffffffffffffffffffffllllbbbbblllllllllllllsssffffsssssssssssllll
lllllllllllbbbbbbbbbbbblllllllllbbbbbllllfflllllllllllllllllllllllllllllllffllllbbbbblllllllllffffsssffffsssssssssssllll
llllllllllbbbbbbbbbbbbbbbblllllllbbbllllllllllllllllllllllllllllllllllllllllllllllbbllllllllllllffsssffffsssssssslllllll
 llllllllllllllllllllllllllllllllllllllllllllbbbbbbbbllllllllllllbbbbbbbllllllllllllllllllllllllllllllllllllllllllllll
     lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
