                    lllllll                                    lllllll
                    llllllllll                              lllllllllll
                   llllfflllllll                          lllllllffllll
                  llllffffffllllll                      llllllffffffllll
                  llllffff fffllllllllllllllllllllllllllllllffffffffllll
                  lllfffffff fffllllllllllllllllllllllllllfff fffffffllll
                 llllfffffffff ffflllllllllllllllllllllllffffffffffffllll
                lllllffffffffffffffsssssfffssssffffssssfffffffffffffflllll
             llllllllfffffffffffffffssssfffssssffffssssffffffffffffffflllllll
            llllllfffffffffffffffffffssffffssssffffsssfffffffffffffffffffllllll
          lllllffff ffffffffffffffffffffffffssffffffffffffffffffffffffffffflllll
         llllfff ffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllffffffffffffffffffflllllllfffffffffffffffffflllllllfffffffffffffffffffllll
      llllfffffffffffffffffflllllllllfffffffffffffffflllllllllffffffffffffffffffflll
llllllllllllfffffffffffffffflllllllllfffffffffffffffflllllllllffffffffffffffffflllllllllll
llllllllllllllllffffffffffffflllllllfffffffffffffffffffllllllfffffffffffffllllllllllllllll
    llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
    llllffllllllffffffffffffffffffffllllfffllllfffflllffffffffffffffffffffllllllfflllll
 lllllllllllllllfffffffffffffffffffffllllfllllllflllllfffffffffffffffffffflllllllllllllll
 llllllffffffffffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffffllllll
  llllfffffffffffffffffffffffffffffffffflllfffflllfffffffffffffffffffffffffff ffffffllll
 llllffffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffffllllllllll
 llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllll
llllffffffffffflllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffffffffffllllsssllllll
llllffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffffffffffflllssssslllll
lllsffffffffffllllggggllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllggggglllffffffffffflllssssssllll
lllssssssssssfflllggggglllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllgggggllllfsssssssssslllssssssllll
lllsssssssssssfllllllllllllrrrrrrrrllllrrrrrrrrrrrrllllrrrrrrrrllllllllllllffsssssssssslllssssssslll
llllffffffffffffllfllllllllllrrrrrrllllrrrrrrrrrrrrllllrrrrrrlllllllllllfllfffffffffffflllssssssslll
llllfffffffffffffff ffffflllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllffffffffffff ffffffffllllfffsssslll
llllsssssssffffffffffffffffllllrrrrrrrrrrrrllllrrrrrrrrrrrrrllllfffffffffffffffssssssslllfffffffllll
 llllssssssssfllllllffffflllllllllrrrrrrrrrllllrrrrrrrrrrllllllllfffffflllllfssssssssslllfffffffllll
 llllsssssfffflllllllllllllllglllllllllrrrrrrrrrrrrlllllllllllllllllllllllllfffffssssllllssffffllll
  lllllffffffffffffllllllllggggggllllllllllllllllllllllllggggggllllllllffffff ffffffllllsssssfllll
   lllllfffffffffffffffllllllllgggggggllllllllllllllgggggggllllllllffffffffffffffflllllfsssslllll
    lllllllllffffffff ffffllllllllllllggggggggggggggllllllllllllffff ffffffffflllllllfffflllllll
       llllllllfffffffff fffffllllllllllllllllllllllllllllllfffffffffffffffllllllllffflllllll
          lllllllfffffffffffffllllllllllllllllllllllllllllllfffffffffffffflllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                           lllllllllllllllll
