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
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllfffffffffffffffffffflllllffffffffffffffffffffllllllffffffffffffffffffffllll
lllllllllllllffffffffffffffflllllllllfffffffffffffffffllllllllffffffffffffffffllllllllllll
llllllllllllllllfffffffffffflllllllllfffffffffffffffflllllllllffffffffffffllllllllllllllll
    llllffffffffffffffffffffflllllllffffffffffffffffffllllllllffffffffffffffffffffllll
    llllffllllllffffffffffffffflllfffffffffffffffffffffflllfffffffffffffffllllllfflllll
 lllllllllllllllfffffffffffffffffffflllfffffllffffflllfffffffffffffffffffflllllllllllllll
 llllllfffffffffffffffffffffffffffffllllfffllllfffllllfffffffffffffffffffffffffffffflllll
  llllfffffffffffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffffflllll
 llllffffffffffffffffffffffffflllllllfllllllffllllllflllllllfffffffffffffffffffffffffllllllllll
 lllfffffffffffffffffffffflllllllllllllllfffffffflllllllllllllllffffffffffffffffffffffllllllllllll
llllfffffffffffffffffflllllllllww wwllllllllffllllllllwwwwwlllllllllffffffffffffffffffllllsssllllll
llllfffffffffffffflllllllllllllllllllwwwllllllllllwwwlllllllllllllllllllffffffffffffffflllssssssllll
lllsffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllffffffffffffffflllssssssllll
lllssssssssssfffflllllbbbbbbbbbbbbbllllllllllllllllllllbbbbbbbbbbbbbbllllffffsssssssssslllssssssllll
lllsssssssssssffllllllllllbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbllllllllllfffsssssssssslllssssssslll
llllfffffffffffffflllllllllllbbbbbbbbbbbbbbllllbbbbbbbbbbbbbblllllllllllffffffffffffffflllssssssslll
llllfffffffffff f ffffffflllllbbbbbbbbbbbbbllllbbbbbbbbbbbbblllllffffff ff fffffffffffllllffffssslll
llllsssssssffffffffffff ffflllbbbbbbbbbbbbbllllbbbbbbbbbbbbbllllfffffffffffffffsssssssllllffffffflll
 llllssssssssfllllllffffflllllbbbbbbbbbbbbbllllbbbbbbbbbbbbblllllfffffllllllfssssssssslllfffffffllll
 llllsfffffffflllllllllllllllbbbbbbbbbbbbbbllllbbbbbbbbbbbbbblllllllllllllllffffffffsllllssffffllll
  llllffffffffffffllllllllbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbllllllllfffff ffffffllllsssssfllll
   lllllffffffffffllllbbbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbbbblllfffffffffflllllfsssslllll
    llllllllfffffflllllllllllllllllbbbbbbbbllllbbbbbbbblllllllllllllllllfffffflllllllfffflllllll
       llllllllffffllllllllllllllllllllllllllllllllllllllllllllllllllllffffllllllllfffllllllll
           llllllfffffffffffffllllllllllllllllllllllllllllllfffffffffffffflllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                          llllllllllllllllllll
