            lllll                   lllll
           llllllll               llllflll
          lllfffflllllllllllllllllllffffll
          lllff ffflllllllllllllllfff fflll
         lllfffff fffssffsssffssfff ffffllll
      lllllffffffffffssffsssffssffffffffffllll
     llllfff fffffffffffffsfffffffffffff fffllll
    lllfff fffffffffffffffffffffffffffffff ffflll
   lllffffffffffflllllffffffffflllllfffffffffffll
llllllfffffffffflllllllffffffflllllllffffffffffllllll
lllllllllfffffffllllllfffffffflllllllffffffllllllllll
  lllflllffffffffllllllffflffflfllllfffffffllllflll
lllllllllffffffffffffllllllllllfffffffffffffllllllll
 lllffffff ffffffffffflllllllllfffffffffff ffffffllllllllll
lllffffffffffffffffffffffffffff ffffffffffffffffffllllssslll
llffffffffffffffffflffffllfllfffflfffffffffffffffflllsssssll
llsssfffffffffffffllffffllfllffflllfffffffffffffsssllsssslll
llssssssfffffffffflllfffllfllfffllfffffffffffssssssllssllll
llffffffffffffffffflllllllflllllllfffffffffffffffflllfflll
lllssssfffffffffffffllllfffflllllfffffffffffffssssllffffll
lllsssfffffffffffffffffff fffffffffffffffffffffsslllssssll
 llllffffffffffffffffffffffffffffffffffffffffffflllffsslll
  lllllllfffffffffffffffffffffffffffffffffffllllllfffllll
     lllllffffffflllllllllllllllllllfffffffllllllllllll
        llllllllllllllllllllllllllllllllllllllllllll
