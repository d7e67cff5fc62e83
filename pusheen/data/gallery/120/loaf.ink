               llllllll                                     lllllll
               llllllllll                                lllllllllll
              lllllfllllllll                           llllllllflllll
             lllllffffflllllll                       lllllllfffffllll
             llllffffffffllllll                    lllllllfff ffflllll
            lllllffffff ffflllllllllllllllllllllllllllllfff ffffffllllllll
            llllfffffffff ffllllllllllllllllllllllllllfffffffffffflllllllllllllllll
            llllfffffffffffffflllllllffsssssfffsssssfff ffffffffffflllllllllllllllllllll
            llllfffffffffffffffssssffffsssssfffsssssffffffffffffffffffffffffffsllllllllllll
            llllfffffffffffffffssssffffsssssfffsssssfffffffffffffffffffffff ffssssssflllllllll
            llllffffffffffffffffsssffffssssff ffsssffffffffffffffffffffffffffssssssfffffllllllll
           lllllffffffffffffffffffffffffsssffffffffffffffffffffffffffffffffffssssssfffffffflllllll
          lllllffffffffffffffffffffffffffsfffffffffffffffffffffffffffffffffffsssssffffffffsssllllll
         lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffffssssssllllll
         llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffffsssssffflllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssffffllllll
       lllllfffffffffffffflllffffffffffffffffffffffffllllfffffffffffffffffffffffffffffffsssssffffffllllll
       llllfffffffffffffllllllllfffffffffffffffffffllllllllfffffffffffffffffffffffffffffsssffffffffffllll
lllllllllllfffffffffffflllllllllffffffffffffffffffllllllllllffffffffffffllllllllffffffffffffffffffffflllll
lllllllllllllllllfffffflllllllllffffffffffffffffffllllllllllffflllllllllllllllllfffffffffffffffffffffflllllllllllll
     llllllllllllffffffflllllllffffffffffffffffffffllllllllfffflllllllllfffffffffffffffffffffffffffffffllllllllllllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllssslllllll
  lllllllllllllllffffffffffffffflllffffflllffffllllffffffffffffllllllllllllfffffffffffffffffffffffffffffllllsssssssllll
lllllllllllllllllfffffffffffffffllllffflllllfffllllffffffffffffllllllllllllllllfffffffffffffffffffffffffllllssssssslllll
 lllllllllffffffffffffffffffffffllllllllllllllllllffffffffffffffffffffffffffllffffffffffffffffffffffffffllllssssssssllll
     lllllf fffffffffffffffffffffflllllllflllllllffffffffffffffffffff fffff f f fffffffffffffffffffffffffllllsssssssllll
      llllffffffffffffffffffffff fffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllfffffffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllff fffffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllffffffflllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssfffflllll
      lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssslllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssllllll
       lllllffffffffffffflllllllllffffffffffffffllllllllllfffffffffffffffffffffffffffffffffffffffffffflllllfslllllll
        lllllfffffffffflllllllllllllffffffffffllllllllllllllffffffffffffffffffffffffffffffffffffffffflllllllllllll
         lllllllfffffflllllffffflllllfffffffflllllfffffflllllfffffffffffffffffffffffffffffffffffffflllllllllllll
           lllllllllfllllfffffffffllllfffffffllllffffffffllllffffffffffffffffffffffffffffffffffllllllllllllll
             lllllllllllllllffffffllllfffffffllllffffffffllllfffffffffffffffffffffffffllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                      llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
