                    lllllll                                  lllllll
                   llllllllll                              llllllllll
                  llllfffllllll                          llllllffllll
                  llllfffffllllll                      llllllfffffllll
                 llllffff fffllllllllllllllllllllllllllllllfff ffffllll
                 llllffffffffffllllllllllllllllllllllllllffffffffffllll
                 lllffffffffffffffssssffffssssffffssssfffffffffffffllll
               lllllfffffffffff ffssssffffssssfffsssssf fffffffffffllllll
             lllllllfffffffffffffffsssffffssssfffssssffffffffffffffflllllll
           llllllfffffffffffffffffffssffffssssffffssfffffffffffffffffffllllll
         lllllfffffffffffffffffffffffffffffssffffffffffffffffffffffff fffllllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
      llllfffffffffffffffffffllllllffffffffffffffffffllllllfffffffffffffffffflllll
      llllffffffffffffffffflllllllllfffffffffffffffllllllllllfffffffffffffffffllll
lllllllllfffffffffffffffffllllllwwwllffffffffffffffllwwwllllllffffffffffffffffflllllllll
lllllllllllllllffffffffffflllllllllllfffffffffffffflllllllllllffffffffffflllllllllllllll
   lllllllllllllfffffffffffllllllllllffffffffffffffllllllllllffffffffffflllllllllllll
    llllfffffffffffffffffffflllllllfffffffffffffffffflllllllffffffffffffffffffffllll
 lllllllllllllllffffffffff ffffffffllllffflllffffllllffffffffffffffffffflllllllllllllll
 lllllllllllllfffffffffffffffffffffflllffllllllfllllff ffffffffffffffffffflllllllllllll
  llllffffffff fffffffffffffffffffffllllllllllllllllfffffffffffffffffffff ffffffffllll  llllllll
 llllff ffffffffffffffffffffffffffffffflllfffflllffffffffffffffffffffffffffffffffffllllllllllllllll
 llllfffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffffllllllsssssslllll
llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssssssssllll
llllfffffffffffffffffffffffffffllffffffflllfflllfffffffllfffffffffffffffffffffffffffllllssssssssslll
lllfffffffffffffffffffffffffffllllfffffflllfflllfffffflllfffffffffffffffffffffffffffflllssssssssllll
lllssssssssfffffffffffffffffffllllfffffflllfflllfffffflllff fffffffffffffffffsssssssslllsssssslllll
lllsssssssssssffffffffffffffffflllfffffflllfflllfffffflllfffffffffffffffffssssssssssslllssssslllll
llllfffssffffffffffffffffffffffllllffffflllfflllfffffllllffffffffffffffffffffffssfffllllfffsllll
llllffffffffffffffffffffffffffffllllllllllffflllllllllllffffffffffffffffffffffffffffllllf fffllll
llllssssssfffffffffffffffffffffffllllllllffffffllllllllfffffffffffffffffffffffsssssslllffffffllll
 llllssssssssfffffffffffffffffffffffffffff ff fffffffffffffffffffffffffffffssssssssllllssssssslll
 llllsssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssslllsssssssslll
  llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfssssssllll
   lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllffffsssllll
    llllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllffffffflllll
      lllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllffffflllllll
          llllllfffffffffffffllllllllllllllllllllllllllllllffffffffffffflllllffffllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllll                          llllllllllllllllllllllllll
