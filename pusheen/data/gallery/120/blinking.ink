                        lllllll                                           lllllll
                       lllllllllll                                      llllllllll
                       llllfflllllll                                 llllllllflllll
                      lllllfffflllllll                             lllllllfffffllll
                     lllllfff ffffllllll                         lllllllffffffffllll
                     llllfffffffffffllllllllllllllllllllllllllllllllllfff fffffflllll
                     llllfffffffff fflllllllllllllllllllllllllllllllfff fffffffffllll
                    llllfffffffffffffffllssslllllllllllllllllssslllff fffffffffffllll
                    llllfffffffffffff fffsssssffffsssssffffsssssffffffffffffffffflllll
                 lllllllfffffffffffffffffsssssffffsssssffffsssssfffffffffffffffffllllllll
               lllllllffffffffffffffffffffssssffffsssssffffssssffffffffffffffffffffllllllll
             lllllllffff ffffffffffffffffffssffffffssssfffffssfffffffffffffffffff fffflllllll
           llllllffff fffffffffffffffffffffffffffffsssffffffffffffffffffffffffffffff fffllllll
          llllllff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllll
         lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
        lllllff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
        llllffffffffffffffffffffffllllllllffffffffffffffffffffflllllllllffffffffffffffffffffflllll
       lllllfffffffffffffffffffflllllllwwlllffffffffffffffffffllwwwllllllfffffffffffffffffffffllll
 lll   llllfffffffffffffffffffffllllllww wlllfffffffffffffffflllw wlllllllfffffffffffffffffffflllll  llll
llllllllllllllllfffffffffffffffllllllllllllllfffffffffffffffflllllllllllllfffffffffffffffllllllllllllllll
 llllllllllllllllllfffffffffffffllllllllllllffffffffffffffffflllllllllllllfffffffffffffllllllllllllllllll
     lllllfffffffffffffffffffffffllllllllllffffffffffffffffffflllllllllllfffffffffffffffffffffffllll
     llllfffffffllfffffffffffff fffllllllffllfffffffffffffffllffflllllfffffffffffffffffllffffffflllll
 llllllllllllllllllffffffffffffff ffffffffllllfffffllllffffllllfffffffffffffffffffffffllllllllllllllllll
 llllllllllllllffffffffffffffffffffffffffffllllfffllllllfflllllffffffffffffffffffffffffffflllllllllllllll
  lllllffffffff f ffffffffffffffffffffffffflllllllllllllllllllffffffffffffffffffffffff ff fffffffflllll   lllllllll
  lllllfffffffffffffffffffffffffffffffffffffflllllllffllllllffffffffffffffffffffffffffffffffffffffflllllllllllllllllll
 lllllfffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllllllll
 llllffffffffffffffffffffffffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffllllllssssssssslllll
lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssssssllll
llllffffffffffffffffffffffffffffffffflllfffffffflllfffllllffffffffllfffffffffffffffffffffffffffffffffllllsssssssssssllll
llllfffffffffffffffffffffffffffffffffllllffffffflllfffllllfffffffllllffffffffffffffffffffffffffffffffllllsssssssssslllll
llllssssssssfffffffffffffffffffffffffllllfffffffllllffllllfffffffllllfffffffffffffffffffffffffssssssssllllsssssssslllll
llllssssssssssssfffffffffffffffffffffllllfffffffllllfllllff fffffllllfffffffffffffffffffffssssssssssssllllssssssllllll
llllssssssssssssfffffffffffffffffffffllllfffffffllllffllllfffffffllllffffffffffffffffffffsssssssssssssllllssssslllll
llllffffffffffffffffffffffffffffffffflllllfffffllllfffllllffffffllllfffffffffffffffffffffffffffffffffllllffffflllll
llllfffffffffffffffffffffffffffffffffflllllllllllllffffllllllllllllffffffffffffffffffffffffffffffffffllllfffffflllll
lllllssssssfffffffffffffffffffffffffffflllllllllllffffffllllllllllfffffffffffffffffffffffffffffssssssllllfffffffllll
 llllssssssssssfffffffffffffffffffffffffffflllffffffffffffffllffffffffffffffffffffffffffffssssssssssllllfffffssslllll
 lllllsssssssssffffffffffffffffffffffffffffff ffffffffffffffff ffffffffffffffffffffffffffffsssssssssllllsssssssslllll
  lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssssssslllll
   lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffsssssslllll
    llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllffffffssslllll
     llllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllff fffffllllll
       lllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllfffffffllllllll
          lllllllllfffffffffffffffffllfffffffffffffffffffffffffffffllfffffffffffffffffflllllllfffffffllllllllll
              lllllllfffffffffffffllllllllllllllllllllllllllllllllllllllffffffffffffflllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                lllllllllllllllllllllllllllll
