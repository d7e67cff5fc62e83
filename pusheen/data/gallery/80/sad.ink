                      llllll                      lllllll
                     lllllllll                  lllllllll
                    llllffflllll              lllllfffflll
                    lllff fffllllllllllllllllllllfffffflll
                    lllffff fffllllllllllllllllfff ffffflll
                 llllllf ffff ffsssfffsssffsssff ffffffflllll
               llllllffffffffffffssfffssfffssffffffffffffllllll
              llllffff fffffffffffffffssffffffffffffffffffffllll
             llllffffffffffflllllllfffffffflllllllffffffff ffflll
            llllffffffffffllllllllffff ffffffllllllllfffffffffflll
            lllffffffffffflllllllfffffffffffflllllllfffffffffffllll
        lllllllllllfffffffllllllllffffffffffflllllllffffffflllllllllll
         llllllllllffffflllllllllfffffffffffflllllllllfffffllllllllll
         llllllllllffffllllbbblllfffllllllfffflllbbblllffffllllllllll
        lllllllllllffflllbbbllllffllllllllllffllllbbblllffffllllllllll
         lllffffffffflllbbbllllffflllfffffllfffllllbbblllffffffffflll
        llllfffffffflllbbbllllffffffff f fffffffflllbbblllffffff fflll
        lllffffffffflllbbblllffffffffffffffffff ffllbbblllffffffffflll
        lllffffffffflllbblllfffffffffffffffffffffflllbbblllffffffffflll
        lllssssssfflllbbblllfffffffffffffffffffffflllbbblllffssssssslll
        lllssssssfflllbbblllfffffffffffffffffffffflllbbblllfffsssssslll
        lllfffffffflllbbblllf fffffffffffffffffffffllbbblllfffffffflll
        lllssssssfflllbbblllf ffffffffffffffffffffflllbblllfffssssslll
        llllssssffflllbbbllfffffffffffffffffffffffflllbbbllffffsssllllllllllll
         llllfffffflllbbbllfffffffffffffffffffffffflllbbbllfffffflllllllllllllll
    llllllllllllffflllbbbllfffffffffffffffffffffffflllbbblllfflllllfffssssssslll
llllllllllllllllllllllbbbllfffffffffffffffffffffffflllbbbllllllllssfffssssssslll
llllllbbbbbbbbbbblllllbbllllllllllllllllllllllllllllllbblllllllffssfffssssssllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
       lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
