                       lllllll                       llllll
                       lllllllll                  lllllllll
                       lllffflllll              lllllfffflll
                      lllffffffllllllllllllllllllllfffffflll
                      lllffffffffllllllllllllllllfffffffflll
                    lllllfffffffffsssfffsssffsssffffffffflllll
                  lllllffffffffffffssfffssffffsfffffffffffflllll
                 llllfffffffffffffffffffssffffffffffffffffffffllll
                lllffffffffffffffffffffffffffffffffffffffffffffllll
               lllfffffffffffffffffffffffffffffffffffffffffffffflll
   lllll      llllffffffffffffllllllfffffffffflllllllfffffffffffflll  l
 lllllllllllllllllllllffffffllllfllllffffffffllllfllllffffffflllllllllll
llllffffllll  lllfllllfffffffllfffflllllffflllllffffllffffffflllfflll
lllfffffflllllllllllllffffffffffffffllllllllllfffffffffffffflllllllllll
lllfffffflllllllllllffffffffffffffffflllp llllfffffffffffffffffllllllll
lllffffffflllllffffffffffffffffffffffflllllllffffffffffffffffffffffllll
llllffffffflllfffffffffffffffffffffffffflllfffffffffffffffffffffffffllllllllll
 llllfffffffllfffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllll
  llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllssssslll
   lllllffffffsssssffffffffffffffffffffffffffffffffffffffffffffsssssslllssssslll
     llllllfffsssssffffffffffffffffffffffffffffffffffffffffffffsssssslllssssslll
       lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffflllfsssslll
           lllsssssffffffffffffffffffffffffffffffffffffffffffffssssslllfffffflll
           lllssssffffffffffffffffffffffffffffffffffffffffffffffsssslllssfffllll
            llllffffffffffffffffffffffffffffffffffffffffffffffffffflllfssssllll
             lllllfffffffffffffffffffffffffffffffffffffffffffffflllllfffslllll
               llllllffffffffffflllllllllllllllllllffffffffffllllllfflllllll
                   lllllflllfllllllllllllllllllllllllllllflllllllllllllll
                    lllllllllllll                llllllllllllllllllll
