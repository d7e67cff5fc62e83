            lllllll                     llllll
            lllllllll                 lllllllll
           lllfffflllll             lllllfffllll
           lllfffffflllllllllllllllllllffffffllll
          lllfffff ffllllllllllllllllfff ffffllllllllllll
          lllffffffffffsssffsssffsssff ffffffffffflllllllllll
          lllffffffffffssfffsssfffssfffffffffffff fffsssslllllll        lll
         llllfffffffffffffffssffffffffffffffffffffffssssffffllllll   lllllllll
         lllffffffffffffffffffffffffffffffffffffffffsssffffffsslllllllllssslllll
        lllfffffffffffffffffffffffffffffffffffffffffssffffffssssfllllllsssssslll
       llllffffffffffffffffffffffffffffffffffffffffffffffffssssffflllllsssssslll
       lllfffffffflllllfffffffffffffllllfffffffffffffffffffssffffffllllsssssslll
  llllllllffffffffllllllfffffffffffllllllfffffflllllllfffffffffffffflllfffssslll
   lllllllllllfffflllllffffffffffffllllllfflllllllllllffffffffffffffflllffffflll
      lllfffffffffffffffflllffflllffffffffffffffffffffffffffffffffffflllsfffllll
   lllllllllllffff f ffflllllllllllfff fffflllllllllllffffffffffffffflllsssllll
   llllllfffffffffffffffflllppplllffffffffffffffffffffffffffffffffffflllslllll
      lllffffffffffffff fflllllllffffffffffff fffff fffffffffffffff flllllll
      llllfffffffffffffffffflllffffffffffffffffffffffffffffffffffff flllll
       lllffffffffffffffff fffffffffffffffffffffffffffffffffffffffffflll
       lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
lllllll  llllllfffffffffffffffffffffffffffffffffffffffffffffffffflllll   lllllll
lllllllll  llllffffffffllllffffffffffffffffffffffffffflllffffffffllll  lllllllll
lllrrrllllllllllfffffflllllllfffffflllllllllllffffffllllllffffffflllllllllrrrlll
lllllrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrllll
  lllllrrrrrrrrrlllllrrrrrrrrlllllrrlllllllrrrrlllllrrrrrrrlllllrrrrrrrrrlllll
    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
       llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllyy  yylll                            lllyy  yylll
              lllllyylllll                            lllllylllll
                lllllllll                              lllllllll
