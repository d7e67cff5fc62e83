                        llllll                       llllll
                       llllllllll                  lllllllll
                       lllffflllll               lllllfffllll
                      llllf ffffllllllllllllllllllllfffffflll
                      lllfffffffflllllllllllllllllfff fffflll
                     llllffffff fffsssffsssfffsssffffffffflllll
                  llllllffffffffffffssffsssfffssfffffffffffflllll
                 llllffffffffffffffffffffssffffffffffffffffffflllll
                llllffffffffffffffffffffffffffffffffffffffff fffllll
               lllffffffffffffffffffffffffffffffffffffffffffff ffllll
              llllfffffffffffllllllffffffffffflllllllffffffffffffflll
          lllllllfffffffffffllllllllfffffffffllllllllffffffffffffflllllll
          llllllllllllffffffllllllllfffffffffllllllllffffffffflllllllllll
             lllffffffffffffflllllllffffffffflllllllfffffffffffffffllll
           lllllllllllfffffffffffflllfflllfflllffffffffffffffflllllllllll
           llllffffffffffffffffffffllllllllllllff fffffffffffffffffflllll
       llllllllllfffffffffffffffffffllllfflllfffffffffffffffffff fffflllllll
    lllllllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffflllllllll
  llllllllllllllrrlllllfffffffffflfffffllffllffffllffffffffffffffffffflllsssllll
 llllllllrrrlllllllrllllfffffffflllf flllflllfffflllfffffffffffffffffffllsssslll
llllllllllllllrrllllrrlllffffffflllffffllllllfffflllffffffffffffsssssssllsssslll
lllrrrrrrrrlllllrrllllrlllfffffflllffflllflllffflllfffffffffffffffsssflllsssslll
lllrrrrrrrrrrrllllrlllllllfffffffllllllllffllllllllffffffffffffffffffflllfffflll
llllllllrrrrrrrllllrllllllf fffffffllllffffffllllfffffffffffffffsssssslllfffflll
llllllllllrrrrrrllllrllllffffffff ffffffffffffffffffffffffffffffffssslllsfffllll
llllrrrrlllrrrrrrllllllllfffffffffffffffffffffffffffffffffffffffffffllllsssllll
 lllllrrrlllrrrrrrllllllffffffffffffffffffffffffffffffffffffffffflllllffslllll
   llllllrlllrrrrlllllfffffffffrrrrrrrrrrrrrrrrffffffffffffffrllllllllllllll
     lllllllllllllllrrrrrrrrrrrrllllllllllllllrrrrrrrrrrrrrrrrlllllllllll
         lllllllrrrrrllllllllllllllllllllllllllrrrrrlllllllllllllllll
