                              lllllll                              lllllll
                              llllllllll                         llllllllll
                             llllfflllllll                     llllllffllll
                             lllffffffllllll                 llllllfffffllll
                            llllffff ffflllllllllllllllllllllllllfffffffflll
                            llllffffff ffllllllllllllllllllllllffffffffffllll
                           llllfffffffffffffsssfffssssfffssssfffffffffffflllll
                        lllllllfffffffffffffsssfffssssfffsssffffffffffffflllllll
                      llllllfffffffffffffffffssffffsssffffssffffffffffffffffllllll
                     lllllfffffffffffffffffffffffffssfffffffffffffffffffff fffllllll
                    llllfff ffffffffffffffffffffffffffffffffffffffffffffffff ffflllll
                   llllfffffffffffffffffffffffffffffffffffffffffffffffffffffff ffllll
                  llllfffffffffffffffllllllffffffffffffffflllllllfffffffffffffffffllll
                  llllffffffffffffflllllwwwllffffffffffffllwwlllllfffffffffffffffffllll
             llllllllllllffffffffffllllllllllffffffffffffllllllllllfffffffffffffllllllllllll
             llllllllllllllffffffffllllllllllfffffffffffflllllllllfffffffffffllllllllllllll
                llllffffffffffffffffllllllllfffffffffffffflllllllfffffffffffffffffffllll
              lllllllllllllfffffffffffffffflllffflllfffllllfffffff fffffffffflllllllllllll
              llllllllllllfffffffffffffffffllllfllllllllllff ffffffffffffffffflllllllllllll
              lllllfffffffffffffffffffffffffllllllllllllllffffffffffffffffffffffffffffllll
         lllllllllllllffffffffffffffffffffffffflfffffllfffffffffffffffffffffffffffff fflllllllll
      lllllllllllllllllllfffffffffffffffffff ff ff fffffffffffffffffffffffffffffffffffflllllllllll
    lllllllllllllllrrlllllllfffffffffffffffffffffllfffllfffffffffffffffffffffffffffffffflllssslllll
  llllllrrrrrlllllllllrrlllllffffffffffflllfffffllllflllffffflllffffffffffffffffffffffffllllssssllll
 lllllllllllllrrrrllllllrrllllfffffffffflllfffffllllflllfffffllllfffffffffffffffffssssssllllssssllll
llllllllllllllllllrrrlllllrrlllfffffffffllllffffllllflllffffflllfffffffffffffffsssssssssllllssssslll
llllrrrrrrrrrlllllllrrrllllrllllffffffffllllffffllllflllffffllllfffffffffffffffffffsssffllllssssslll
lllrrrrrrrrrrrrrrllllrrrllllrlllfffffffffllllllllllffllllllllllffffffffffffffffffffffffflllsssssslll
lllllllrrrrrrrrrrrlllllrrlllllllffffffffffflllllllffffflllllllffffffffffffffffffffsssssslllfffffflll
lllllllllllrrrrrrrrrllllrrllllllfffffffff fffffffffff fffffffff ffffffffffffffffsssssssllllfffffllll
llllrrlllllllrrrrrrrrllllrrlllllffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssfffllll
 llllrrrrrllllrrrrrrrrllllrllllffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssslllll
  lllllrrrrllllrrrrrrrrlllllllffffffffffffffffffffffffffffffffffffffffffffffffffffllllllffsllllll
   llllllrrrllllrrrrrrrlllllffffffffffffffrrrrrrrrrrrrrrffffffffffffffffffffffllllllllfflllllll
     llllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlfffffrrrrrrrrrlllllllllllllll
       lllllllllllllllllrrrrrrrrrrrrrllllllllllllllllllllllrrrrrrrrrrrrrrrrlllllllllllllll
             llllll      rlllllllllllllll     llllllllllll  rrrrrllllllllllllllllll
