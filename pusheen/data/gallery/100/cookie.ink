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
       llllfffffffffffffffffffflllfffffffffffffffffffffflllffffffffffffffffffffllll
      llllfffffffffffffffffflllllllllfffffffffffffffflllllllllffffffffffffffffffllll
      llllfffffffffffffffffllllllwwwllffffffffffffffllwwwwlllllffffffffffffffffffllll
lllllllllllllfffffffffffffflllllllllllffffffffffffffllllllllllllffffffffffffffllllllllllll
llllllllllllllllffffffffffflllllllllllfffffffffffffflllllllllllfffffffffffllllllllllllllll
    llllfffffffffffffffffffflllllllllfffffffffffffffflllllllllffffffffffffffffffffllll
    llllffllllllffffffffffffffflllfflllfffffllffffflllfflllffff ffffffffffllllllfflllll
 lllllllllllllllfffffffffffffff f ffllllfffllllfffllllfff f f fffffffffffflllllllllllllll
 llllllffffffffffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffffflllll
  llllffffffffffffffffffffffffffffffffllllllllllllllfffffffffffffffffffffffffffffffflllll
 llllffffffffffffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffllllllllll
 lllffffffffffffffffffffffffffffffffffflllllllllllffffffffffffffffffffffffffffffffffffllllllllllll
llllffffffffffffffffffffffffffffffflllllllllllllllffffffffffffffffffffffffffffffffffffllllsssllllll
llllfffffffffffffffffffffffffffffllllllooonnnollllffffffffffffffffffffffffffffffffffffflllssssssllll
lllsffffffffffffffffffffffffffflllllooooonnnnnllllffffffffffffffffffffffffffffffffffffflllssssssllll
lllssssssssssffffffffffllffffflllloooooooonnnoollllllllffffffffffllffffffffffsssssssssslllssssssllll
lllsssssssssssfffffffflllllllllllooonnnnooooooooollllllfffllllllllllfffffffffsssssssssslllssssssslll
llllfffffffffffffffffffflllllllllllonnnnoooooooooooollllllllllllllffffffffffffffffffffflllssssssslll
llllfffffffffffffffffffff ffffffllllooooooooooooooooolllllfffffff ffffffffffffffffffffllllffffssslll
llllsssssssffffffffffffffffff ffflllloooooooonnnoooooolllffffffffffffffffffffffsssssssllllffffffflll
 llllssssssssfffffffllllllfffffflllloooooooonnnnnooooolllllfffffllllllfffffffssssssssslllfffffffllll
 llllsfffffffffffffffllllllllllllllooonnooooooooooooooolllllllllllllllffffffffffffffsllllssffffllll
  llllffffffffffffffffffflllllllloooonnnnoooooooooooooooollllllllffffffffffff ffffffllllsssssfllll
   lllllffffffffffffffffffffffllllooonnnnooooooonnnnoooollllff ff f fffffffffffffflllllfsssslllll
    llllllllffffffffffffffff fflllllooooooooooonnnnnoolllllffffffffffffffffffflllllllfffflllllll
       llllllllfffffffffffffffffflllllloooooooooooollllllffffffffffffffffffllllllllfffllllllll
           llllllfffffffffffffllllllllllllllllllllllllllllllfffffffffffffflllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                          llllllllllllllllllll
