                               lllllll                                        lllllll
                              lllllllllll                                  lllllllllll
                             lllllfllllllll                              lllllllffllll
                             llllffffflllllll                          lllllllfffflllll
                            lllllfff fffllllll                       llllllffff fffllll
                            llllffffff ffflllllllllllllllllllllllllllllllfff fffffflllll
                           lllllffffffff fffllllllllllllllllllllllllllllffffffffffffllll
                           llllffffffffffffffffssssffffsssssffffsssssfffffffffffffffllll
                         llllllffffffffffffffffsssssfffsssssffffsssssf fffffffffffffllllll
                       llllllllffffffffffffffffsssssfffsssssffffssssffffffffffffffffflllllll
                     lllllllffffffffffffffffffffsssfffffssssffffsssffffffffffffffff ffflllllll
                   lllllllffffffffffffffffffffffffffffffsssffffffffffffffffffffffffff ffffllllll
                  llllllfff fffffffffffffffffffffffffffffssfffffffffffffffffffffffffffff fffllllll
                 lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
                lllllff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll                lllll
               lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll        llllllllllll
               llllffffffffffffffffffffffllllllffffffffffffffffffffflllllllfffffffffffffffffffffllllllllllllllllllllllll
              lllllfffffffffffffffffffffllllllllffffffffffffffffffflllllllllfffffffffffffffffffffllllllllllllllllllllll
        llllllllllllllfffffffffffffffffllllllllllfffffffffffffffffflllllllllfffffffffffffffffllllllllllllllrrrrrrlllll
        llllllllllllllllllffffffffffffffllllllllffffffffffffffffffflllllllllffffffffffffflllllllllllllllllrrrrrrlllll
             llllffffflllffffffffffffffffllllllffffffffffffffffffffflllllllffffffffffffffflllfffffllllrrrrrrrrrlllll
            lllllffffffflffffffffffffff ffffffffffllfffffffffffllfffffffffffffffffffffffffllfffffflllllrrrrrrrlllll
         lllllllllllllllllfffffffffffffffffffffffllllllfffffflllllfffffffffffffffffffffffllllllllllllllllrrrrrllll
         llllllllllllllffffffffffffffffffffffffffflllllllllllllllfffffffffffffffffffffffffffllllllllllllllrrrrllll
          lllllllffffffffffffffffffffffffffffffffffffllllllllllffffffffffffffffffffffffffffffffffflllllllrrrrrllll
        llllllllllllllllfffffffffffffffffffffffffffffffflllfffff ffffffffffffffffffffffffffllllllllllllllllrrrrllll
       llllllrllllllllllllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllllllllrllllllrrrlllll
       llllrrrrrrrrrrlllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrllllrrrrlllll
       llllllrrrrrrrrrrrrrrrlllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrlllllrrrrrllllll
        lllllllllllrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrlllllllllllrrrrrrrrlllll
        llllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllllllrrrrrrrrlllll
        llllsssslllllllllllllllllllllrrrrrrrrrrrrrrlllllllllllllrrrrrrrrrrrrrrlllllllllllllllllllllssssllllrrrrrrrllllll
        llllssssssssssslllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllsssssssssssllllrrrrrrlllll
       lllllsssssssssffffffffffflllllllllllllllllllllllyyyyylylllllllllllllllllllllffffffffffffssssssssllllrrrrrlllll
      llllllffff fffffffffff ff ffffffffffffffllllllllllllllllllllllllfffffffffffff fffffffffffff f fffllllrrrrlllll
     llllllllffffffffffffffffffffffffffffffffllllyllllllllllllllllllllfff fffffffffffffffffffffffffffffllllrrrlllll
     llllllllsssssssssfffffffffffffffffffffffllllyllllrrlllrrrllllyllllfffffffffffffffffffffffsssssssslllllrrlllll
    lllllllllssssssssssffffffffffffffffffffffllllylllllrrrrrlllllyyllllf ffffffffffffffffffffsssssssssllllrrrllll
   lllllrrllllffssfffffffffffffffffffffffffffllllyyllllllrllllllyyllllfffffffffffffffffffffffffffssffllllrrrrllll
   llllrrrrllllfffffffffffffffffffffffffffffflllllyyylllllllllyyylllllfffffffffffffffffffffffffffffflllllrrrrlllll
  lllllrrrrrlllllfffffffffffffffffffffffffffffllllllyyylllllyyyylllllfffffffffffffffffffffffffffffllllllrrrrrrllll
 lllllrrrrrrrlllllllffffffffffffffffffffffffffffllllllllyyyyllllllllffffffffffffffffffffffffffflllllllrrrrrrrrlllll
 llllrrrrrrrrrrllllllllllfffffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffflllllllllllllllllllllllll
lllllrrrrrrrrrrrrrllllllllfffffffffffffffflllfffffffflllllllllfffffffflllffffffffffffffffflllllllllllllllllllllllllll
llllllllllllllllllllllllllllffffffffffffllllllllllllllllllllllllllllllllllllfffffffffffflllllllllllll       llllllllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll                 lllllll
                         llllllllllllllllll                              llllllllllllllllll
