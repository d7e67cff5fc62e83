                         lllllll                                lllllll
                         llllllllll                           llllllllll
                        llllfflllllll                      lllllllffllll
                       llllffffffllllll                   lllllffffffllll
                       llllffff fffllllllllllllllllllllllllllffffffffllll
                       lllfffffff ffllllllllllllllllllllllllff fffffffllll
                      llllfffffffffffffssssfffssssfffssssfffffffffffffllll
                    llllllfffffffffffffssssfffssssfffssssfffffffffffffllllll
                  llllllffffffffffffffffsssfffssssfffsssfffffffffffffffflllllll
                llllllfffffffffffffffffffffffffsssffffffffffffffffffff fffflllll
               lllllfffffffffffffffffffffffffffssffffffffffffffffffffffff ffflllll
              llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
             llllff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll         llllllll
            llllfffffffffffffffffflllllfffffffffffffffffflllllffffffffffffffffffllll lllllllllllllll
        l   llllffffffffffffffffflllllllfffffffffffffffflllllllffffffffffffffffflllllllllllllllllll
       llllllllllllllffffffffffffllllllllfffffffffffffffllllllllfffffffffffllllllllllllllrrrrrllll
        llllllllllllllffffffffffflllllllfffffffffffffffflllllllfffffffffffllllllllllllrrrrrrrllll
          llllffffffffffffffffffffffllffffffffffffffffffffflfffffffffffffffffffffflllrrrrrrrllll
        llllllllllllllfffffffffff f f fffllllffffffllllffff fffffffffffffflllllllllllllrrrrrlll
        llllllllllllffffffffffffffffffffffllllllllllllffffffffffffffffffffffllllllllllllrrrllll
       lllllllllffffffffffffffffffffffffffffllllllllfff ffffffffffffffffffffffffllllllllrrrrllll
      lllllllllllllllllfffffffffffffffffff ffffffffff ffffffffffffffffffflllllllllllllllllrrlllll
      llllrrrrrllllllllllllllllllllffffffffffffffffffffffffffllllllllllllllllllllrrrrrrlllrrrlllll
      llllrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrllllrrrrlllll
      llllllllllrrrrrrrrrrrrrrrrrrrllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrlllllllllrrrrrrlllll
      llllllllllllllllllrrrrrrrrrrrrrrrrrrrrrllllllrrrrrrrrrrrrrrrrrrrrrllllllllllllllllllrrrrrrllll
      llllsssssllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllsssssllllrrrrlllll
      llllsssssssssfffflllllllllllllllllllllllyyyylllllllllllllllllllllllffffssssssssslllrrrrlllll
     lllllfffffffffff ffffffffffffffffllllllllllllllllllllfffffffffffffff fffffffffffflllrrrlllll
    lllllllffffffffffffffffffff fffffflllylllllllllllllllllffffffffffffffffffffffffffllllrrlllll
    lllllllssssssssffffffffffffffffffllllylllrrllrrllllllllfffffffffffffffffffsssssssllllrrllll
   llllrllllssssssfffffffffffffffffffllllylllllrrlllllyllllfffffffffffffffffffssssssslllrrrlll
  llllrrrlllfffffffffffffffffffffffffflllyyylllllllllyyllllfffffffffffffffffffffffffllllrrrllll
  llllrrrrllllfffffffffffffffffffffffflllllyyyllllyyylllllfffffffffffffffffffffffflllllrrrrllll
 llllrrrrrrllllllffffffffffffffffffffffflllllllyylllllllffffffffffffffffffffffflllllllrrrrrrllll
llllrrrrrrrrrllllllllfffffffffffffffffffffllllllllllllfffffffffffffffffffffllllllllllllllllllllll
llllllllllllllllllllllffffffffffffllllllllllllllllllllllllllllffffffffffffllllllllllllllllllllllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll           lllllll
lllllllllllllll     llllllllllllllll        llllllll        llllllllllllllll                    ll
