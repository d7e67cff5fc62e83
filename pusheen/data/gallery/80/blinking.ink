                llllll                          lllllll
               lllllllll                      lllllllll
              llllffflllll                  lllllfffflll
              lllff fffllllllllllllllllllllllllffffffllll
             llllffff fffllllllllllllllllllllfff ffffflll
             lllfffffff fffssssffssssfffsssffffffffffflll
           lllllffffffffffffsssffssssfffsssfffffffffffllllll
         lllllfffffffffffffffsffffsssfffssffffffffffffffllllll
       lllllffffffffffffffffffffffssffffffffffffffffff ffffllll
      llllfffffffffffffffffffffffffffffffffffffffffffffff ffllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffflll
     lllfffffffffffffflllllllffffffffffffllllllllfffffffffffffllll
lllllllfffffffffffffflllllwwllfffffffffffllwlllllfffffffffffffflllllll
lllllllllllllfffffffflllllllllfffffffffffllllllllfffffffffllllllllllll
   lllfffffffffffffffflllllllffffffffffffllllllllffffffffffffffflll
 llllllllllllfffffff ffffffflllfffllffffllfffffffffffffffflllllllllll
 lllllllllllfffffffffffff ffllllfllllfflllfff ffffffffffffflllllllllll
 llllffffff fffffffffffffffffllllllllllllffffffffffffffff ffffffffllllllllllll
 lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllll
llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllssssssslll
lllffffffffffffffffffffffllfffffllfflllffffflfffffffffffffffffffffflllssssssslll
lllffffffffffffffffffffflllffffflllflllfffflllffffffffffffffffffffffllssssssllll
lllsssssssfffffffffffffflllffffflllfllffffflllffffffffffffffssssssssllsssssllll
lllsssssssffffffffffffffflllfffflllflllfffflllfffffffffffffffsssssssllfssslll
lllfffffffffffffffffffffflllllllllfflllllllllfffffffffffffffffffffflllfffflll
lllssssssffffffffffffffffffllllllfffffllllllffffffffffffffffffssssslllffffflll
 lllssssssfffffffffffffff ffffffffff fffffffffffffffffffffffsssssslllsssssslll
 llllffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffflllsssssllll
  llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffssllll
   llllllllfffffffffffffffffffffffffffffffffffffffffffffffflllllllffffflllll
      llllllffffffffffffllffffffffffffffffffflffffffffffffllllllfffllllllll
          llllllffffllllllllllllllllllllllllllllllffffllllllllllllllllll
           llllllllllllll llllllllllllllllll lllllllllllllllllllllll
