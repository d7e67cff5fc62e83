             llllll                              lllllll
            llllllllll                         llllllllll
           llllfffllllll                     llllllfffllll
           llllf fffllllll                 llllllfffffllll
          llllffff ffflllllllllllllllllllllllllfff fffflllllll
          llllffffff ffflllllllllllllllllllllfffffffffflllllllllllllll
          lllfffffffff ffssssffffsssfffssssfff fffffffffflllllllllllllllll
          lllfffffffffffffsssffffsssfffssssffffffffffffff f fffffssssllllllll
          lllffffffffffffffssffffsssffffssffffffffffffffffffffffsssssfffllllllll
         llllffffffffffffffffffffsssffffffffffffffffffffffffffffsssssfffffflllllll
        llllffffffffffffffffffffffsfffffffffffffffffffffffffffffssssfffffffssslllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffsssssflllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffssffffffffssssffflllll
      llllffffffffffffflffffffffffffffffffffflfffffffffffffffffffffffffffssssffffffllll
      llllfffffffffflllllllffffffffffffffflllllllffffffffffffffffffffffffsssffffffffllll
llllllllllfffffffffllllllllfffffffffffffffllllllllfffffffllllllllllfffffffffffffff ffllll
lllllllllllllllffffllllllllffffffffffffffflllllllfffllllllllllllllfffffffffffffffffffllllllllllll
     lllfffffffffffffllllfffffffffffffffffffllllfffffffffffffffffff fffffffffffffffffflllllllllllll
  llllllllllllfffffffffffflllfffflllffflllfffffffffflllllllllfffffffffffffffffffffffffflllssssslllll
llllllllllllllffffffffffffllllfflllllfflllffffffffffllllllllllllllffffffffffffffffffffflllssssssllll
 lllllllffffffffffffffffffflllllllllllllllfffffffff ffffffffffffffffffffffffffffffffffflllssssssllll
    llllfffffffffffffffffffffllllfffllllfffffffffffffffffffffff fffffffffffffffffffffffllllsssssslll
     lllfffffffffffffffffff ffffff ffffff fffffffffffffffffffffffffffffffffffffffffffffllllsssssslll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffslll
     lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllff fffllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffffllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssffllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssslllll
      llllfffffffffffllllllllfffffffffffllllllllfffffffffffffffffffffffffffffffffffffllllfsllllll
       llllffffffffllllllllllllfffffffllllllllllllfffffffffffffffffffffffffffffffffflllllllllll
        llllllffffllllfffffflllffffffflllffffffllllffffffffffffffffffffffffffffffllllllllllll
          lllllllllllfffffffllllfffffllllffffffflllffffffffffffffffffffffffflllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
