
                                                                      llllllll
                                                                     lllllllllll
          lll                         lll                           lllsssssslll
         lllllll                   lllllll                          lllsssssslll
        llllflllll               llllllflll                         lllsssssslll
        lllfffflllll      llllllllllffffllll                        lllsssssslll
       lllfff ffflllllllllllllllllfff fffllllllllll                lllssssssslll
       lllfffff fffllllfsssffsssfff fffffllllllllllllll            lllssssssslll
       lllfffffffffsssffsssffsssffffffffffffffffssslllllll         lllsssssslll
       lllffffffffffsfffsssfffsfffffffffffffffffsssfffflllll       lllfffffflll
      lllffffffffffffffffsfffffffffffffffffffffssssfffffslllll     lllf fffflll
     llllffffffffffffffffffffffffffffffffffffffssffffffsssflllll  lllffffffflll
     lllffffffffffffffffffffffffffffffffffffffffffffffssssfffllll lllffffffllll
    lllfffffffllllllfffffffffffllllllfffffffffffffffffssfff fflllllllfffffflll
lllllllllllfflllllllllffffffffllllllllflllllllllllffffffffffffflllllssssssslll
  lllllllllffllffffllfffffffffllffffllflllllffffffffffffffffffffllllssssssllll
 llllllllllfffff fffllfflllfflllff ffffllllllllfffffffffffffffffllllsssssslll
llllllllllffffffffffllllllllllllfffffffflllllllllfffffffffffffffllllfffffflll
   lllfff fffffffffffllllllllllfffffff f fffffffffffffffffffffffllllfffffflll
   lllfffffffffffff fffffffffff fffffffffffffffffffffffffffffffflllff fffflll
   lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffffllll
   llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllfffffflll
    lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffllll
    lllfffffffffflllffffffffffflllfffffffffffffffffffffffffffffflllfffllll
     llllffffflllllllllffffflllllllllffffffffffffffffffffffffflllllllllll
      llllllflllfffffllffffflllfffflllffffffffffffffffffffflllllllllll
        lllllllllllllllllllllllfffflllffffllllllllllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllll
