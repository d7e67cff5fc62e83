                    lllllll                                    lllllll
                    llllllllll                              lllllllllll
                   llllfflllllll                          lllllllffllll
                  llllffffffllllll                      llllllffffffllll
                  llllffff fffllllllllllllllllllllllllllllllffffffffllll
                 llllfffffff fffllllllllllllllllllllllllllfff fffffffllll
                 llllfffffffff ffffssssfllllllllllfssssffff fffffffffllll
                lllllffffffffffffffsssssfffssssffffssssfffffffffffffflllll
             lllllllffffffffffffffffssssfffssssffffssssffffffffffffffflllllll
           llllllffff fffffffffffffffssffffssssffffsssfffffffffffffffffffllllll
          lllllfffffffffffffffffffffffffffffssffffffffffffffffffffffffffffflllll
        lllllfff ffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllll
       lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllfffffffffffffffffffflllllfffffffffffffffffffflllllffffffffffffffffffffllll
      llllfffffffffffffffffflllllllllfffffffffffffffffllllllllfffffffffffffffffffllll
lllllllllllllffffffffffffffflllllllllfffffffffffffffflllllllllffffffffffffffffllllllllllll
llllllllllllllllffffffffffffllllllllffffffffffffffffffllllllllffffffffffffllllllllllllllll
    llllfffffffffffffffffffffflllllfffffffffffffffffffflllllffffffffffffffffffffffllll
    llllffllllllffffffffffff ffffffflllfffffllffffflllfffffff ffffffffffffllllllfflllll
 lllllllllllllllffffffffffffffffffffllllfffllllfffllllfffffffffffffffffffflllllllllllllll
 llllllffffffffffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffffflllll
  llllffffffffffffffffffffffffffffffffllllllllllllllfffffffffffffffffffffffffffffffflllll
 llllffffffffffffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffllllllllll
 lllffffffffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffllllllllllll
llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssllllll
llllffffffffffffffffffffffffffflllffffffllllffllllfffffflllfffffffffffffffffffffffffffflllssssssllll
lllsfffffffffffffffffffffffffffllllfffffflllfflllffffffflllfffffffffffffffffffffffffffflllssssssllll
lllssssssssssffffffffffffffffffllllfffffflllfflllffffffflllffffffffffffffffffsssssssssslllssssssllll
lllsssssssssssfffffffffffffffffllllfffffflllfflllffffffllllffffffffffffffffffsssssssssslllssssssslll
llllffffffffffffffffffffffffffffllllffffllllffllllffffllllffffffffffffffffffffffffffffflllssssssslll
llllfffffffffffffffffffffffffffffllllllllllffffllllllllllfffffffffffffffffffffffffffffllllffffssslll
llllsssssssfffffffffffffffffffffffllllllllffffffflllllllfffffffffffffffffffffffsssssssllllffffffflll
 llllssssssssffffffffffffffffffffffffffffffffffffffffffff fffffffffffffffffffssssssssslllfffffffllll
 llllsffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsllllssffffllll
  llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffffffllllsssssfllll
   lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllfsssslllll
    llllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllfffflllllll
       llllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllfffllllllll
           llllllfffffffffffffllllllllllllllllllllllllllllllfffffffffffffflllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                          llllllllllllllllllll
