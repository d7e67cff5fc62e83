                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllffffflllllll                              lllllllffffflllll
                      lllllffffffflllllll                          lllllllffffffffllll
                      llllffffff fffllllllllllllllllllllllllllllllllllllfff fffffflllll
                     lllllffffffff fffllllllllllllllllllllllllllllllllfff fffffffffllll
                     llllfffffffffff ffllllllllllllllllllllllllllllllff fffffffffffllll
                     llllfffffffffffffffffsssssffffssssssffffsssssfffffffffffffffffllll
                  lllllllfffffffffffffffffsssssff fssssssffffsssssffffffffffffffffflllllll
                llllllllfffffffffffffffffffssssff fssssssffffssssfffffffffffffffffffllllllll
              lllllllfffffffffffffffffffffffsssfffffssssfffffsssffffffffffffffffffffffflllllll
            lllllllfffffffffffffffffffffffffffffffffssssfffffffffffffffffffffffffffff ffffllllll
           llllllfff ffffffffffffffffffffffffffffffffssffffffffffffffffffffffffffffffffffffllllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
         lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
        llllfffffffffffffffffffffffllllllllffffffffffffffffffffffllllllllffffffffffffffffffffffflllll
       lllllffffffffffffffffffffffllllllllllffffffffffffffffffffllllllllllfffffffffffffffffffffffllll
lllllllllllfffffffffffffffffffffffllllllllllffffffffffffffffffffllllllllllffffffffffffffffffffffflllllllllll
lllllllllllllllllllfffffffffffffffllllllllllffffffffffffffffffffllllllllllffffffffffffffffllllllllllllllllll
  lllllllllllllllllfffffffffffffffffllllllffffffffffffffffffffffffllllllffffffffffffffffflllllllllllllllll
     lllllffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
     llllffffffflllffffffffffffffffffffffffflllfffffllllfffffllllfffffffffffffffffffffffffllffffffflllll
 llllllllllllllllllfffffffffffffffffffffffffllllfffflllllffflllllffffffffffffffffffffffffllllllllllllllllll
 llllllllllllllfffffffffffffffffffffffffffffllllllllllllllllllllfffffffffffffffffffffffffffffllllllllllllll
  lllllffffffff f fffffffffffffffffffffffffffflllllllllllllllllffffffffffffffffffffffffffff f ffffffflllll
  lllllfffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
  llllfffffffffffffffffffffffffffffffffffffffff fffffff fffffffffffffffffffffffffffffffffffffffffffffflllllllllll
 lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllll
 llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllll
llllfffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffllllsssssslllll
llllfffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffllllsssssssllll
llllsssssffffffffllllggggggllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllggggggllllffffffffsssssllllssssssslllll
llllsssssssssssfflllllggggglllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllggggggllllffsssssssssssllllssssssssllll
llllsssssssssssssfllllllllllllllrrrrrrrrrrrlllrrrrrrrrrrrrrrrrllllrrrrrrrrrrllllllllllllllfsssssssssssssllllssssssssllll
llllsssssssssffffffllllllllllllllrrrrrrrrrlllllrrrrrrrrrrrrrrllllllrrrrrrrrlllllllllllllllfffffssssssssfllllssssssssllll
llllfffffffffffffffllffffffllllllllrrrrrrrrlllrrrrrrrrrrrrrrrrllllrrrrrrrllllllllffffffflff ffffffffffffllllssssssssllll
lllllffffffffffffffffff ffffffflllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllfffffffffffffffffffffffffffllllffffffffllll
 llllsssssssssfffffffffffffff fflllllrrrrrrrrrrrrrrrlllllrrrrrrrrrrrrrrrllllfffffffffffffffffffssssssssllllff ffffffllll
 llllsssssssssssflllllffffffffflllllllllrrrrrrrrrrrrlllllrrrrrrrrrrrrllllllllffffffffffllllffssssssssssllllfffffffflllll
 lllllssssssssffflllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrlllllllllllllllllllllllllllfffssssssssllllssfffffflllll
  lllllffffffffffffllllllllllllllggggllllllllllllllllllllllllllllllllllggggllllllllllllllfffffffffffflllllsssssfflllll
   lllllfff fffffffffffffflllllllggggggggllllllllllllllllllllllllllgggggggglllllllfffffffffffffffffflllllssssssslllll
    llllllfffffffffffff ffffllllllllllgggggggggggllllllllllgggggggggggglllllllllffffffffffffffffffllllllffssssllllll
      llllllllffffffffffff fffffllllllllllllgggggggggggggggggggglllllllllllllffff ffffffffffffllllllllffffflllllll
        llllllllllfffffffffff fffffllllllllllllllllllllllllllllllllllllllfffffffffffffffffllllllllllfffflllllllll
           llllllllffffffffffffff fffllllllllllllllllllllllllllllllllllfffffffffffffffffflllllllffllllllllllll
               llllllfffffffffffffflllllllllllllllllllllllllllllllllllllllfffffffffffffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllll                                 lllllllllllllllllll
