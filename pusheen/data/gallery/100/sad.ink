                           lllllll                              lllllll
                           llllllllll                        llllllllll
                          llllfflllllll                    lllllllffllll
                         llllfffffflllll                 llllllfffffflll
                         llllffff fffllllllllllllllllllllllllfff ffffllll
                         lllfffffff ffllllllllllllllllllllllff ffffffllll
                       lllllfffffffffffffsssfffssssfffsssfffffffffffffllll
                     lllllllfffffffffffffsssfffssssfffsssffffffffffffflllllll
                   llllllfffffffffffffffffssfffsssffffssfffffffffffffffffllllll
                  lllllfffffffffffffffffffffffffssffffffffffffffffffffffffflllll
                 llllfff ffffffffffffllllllfffffffffffllllllfffffffffffff fffllll
                llllff ffffffffffllllllllllffffffffffffllllllllllfffffffffffffllll
               llllfffffffffffffllllllllfffffffffffff ffffllllllllfffffffffffffllll
               llllfffffffffffffffflllllllfffffffffffffflllllllffffffffffffffffllll
          lllllllllllllfffffffffflllllllllffffffffffffffllllllllffffffffffllllllllllllll
           lllllllllllllfffffffllllllllllffffffffffffffflllllllllllffffffllllllllllllll
             llllfffffffffffffllllbbllllfffffffflffffffffllllbbbllllfffffffffffffllll
           lllllllllllllffffllllbbbbblllfffffllllllllffffllllbbbblllllfffflllllllllllll
           lllllllllfffffffllllbbbbbllllfffllllllllllllfffllllbbbbbllllffffffllllllllll
           llllffffff ffffllllbbbblllllfffflllfffffflllfffflllllbbbbllllfff f fffflllll
           llllffffffffffflllbbbbllllffffffffff ff ffffffffffllllbbbblllfffffffffffllll
          llllfffffffffffllllbbbblllff ffffffffffffffffffffffflllbbbbllllfffffffffffllll
          llllffffffffffflllbbbbllllffffffffffffffffffffffffffllllbbbblllfffffffffffllll
          lllfffffffffffflllbbbblllfffffffffffffffffffffffffffllllbbbblllfffffffffffflll
          lllsssssssffffllllbbbblllfffffffffffffffffffffffffffflllbbbblllfffffssssssslll
          lllsssssssssffllllbbbllllfffffffffffffffffffffffffffflllbbbbllllffssssssssslll
          lllffffffffffflllbbbbllllffffffffffffffffffffffffffffllllbbbllllffffffffffllll
          llllfffffffffflllbbbblllff ffffffffffffffffffffffffffllllbbbblllffffffffffllll
          llllsssssssffflllbbbblllfffffffffffffffffffffffffffffllllbbbblllfffsssssssllll
           llllssssssffflllbbbblllfffffffffffffffffffffffffffffflllbbbblllfffsssssslllllllllllll
           llllffffffffflllbbbblllfffffffffffffffffffffffffffffflllbbbblllfffffffflllllllllllllllll
            lllllffffffflllbbbblllfffffffffffffffffffffffffffffflllbbbblllffffffflllllffssssssllllll
     llllllllllllllllffllllbbbblllfffffffffffffffffffffffffffffflllbbbblllffflllllllffffssssssssllll
lllllllllllllllllllllllllllbbbblllfffffffffffffffffffffffffffffflllbbbblllllllllllssffffssssssssslll
llllllllbbbbbbbbbbbblllllllbbbblllfllllllllllllllllllllllllllllflllbbbbllllllffffsssffffssssssssllll
llllllllllllllllbbbbbblllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
            llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
