                             lllllll                            lllllll
           lll              llllllllll                        llllllllll              lll
          llll             llllfffllllll                    llllllfffllll             llll
         llllll            llllfffffllllll                llllllfffffllll            llllll
      llllllllllll        llllffff fffllllllllllllllllllllllllfff ffffllll        llllllllllll
   llllllllyyllllllll     llllffffff fffllllllllllllllllllllfff ffffffllll     llllllllyyllllllll
   llllllllyyllllllll    lllllf ffffff fffsssfffssssfffsssfff fffffffflllll    llllllllyyllllllll
      llllllllllll    lllllllfffffffffffffsssfffssssfffsssffffffffffffflllllll    llllllllllll
         llllll      llllllfff ffffffffffffssfffssssfffssffffffffffff fffllllll      llllll
          llll     lllllffff ffffffffffffffffffffssffffffffffffffffffff fffflllll     llll
           ll     lllllff ffffffffffffffffffffffffffffffffffffffffffffffff fflllll     ll
                 lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                 llllffffffffffffffffflllfffffffffffffffffflllfffffffffffffffffllll
    llllll   ll llllffffffffffffffflllllllllfffffffffffflllllllllfffffffffffffffllll ll   llllll
  lllllllllllllllllllllllffffffffflllllflllllfffffffffflllllflllllffffffffflllllllllllllllllllllll
lllllllfllllllllllllllllllfffffffflllffffflllfffffffffflllffffflllffffffffllllllllllllllllllflllllll
llllfffffffllllllllffffflffffffffpppppffffffllllffffllllffffffpppppfffffffflfffffllllllllfffffffllll
lllfffffffflllllllllllllllffffff      ffffffllllllllllllffffff      fffffflllllllllllllllfffffffflll
lllfffffffflllllllllffffffffffffff   fffffffllllpllpllllffffffff  fffffffffffffflllllllllfffffffflll
llllfffffffflllllff f fffffffffffffffffffffffllllppllllfffffffffffffffffff ff f ffflllllffffffffllll
llllffffffffllllffffffffffffffffffffffffffffffllllllllffffffffffffffffffffffffffffffllllffffffffllll
llllffffffffflllffffffffffffffffffffffffffffffffllllfffffffffffffffffffffffffffffffflllfffffffffllll
 llllfffffffffffffffffffffffffffffffffffffffff fff ff fffffffffffffffffffffffffffffffffffffffffllll
  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
   lllllfffffffssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssffffffflllll
     llllllffffsssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssffffllllllll
      llllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllll
         lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllfffllll
            llllsssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssllllfffffllll
             llllssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssllllsffffllll
             lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssfllll
              llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllfssslllll
                lllllllllfffffffffffffffffffffffffffffffffffffffffffffffffflllllllllfflllllll
                  llllllllfffffffffffflllfffffffffffffffffflllffffffffffffllllllllllllllll
                      lllllllllffllllllllllllllllllllllllllllllllllfflllllllllllllllllll
                       llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                           llllllllll       e e e e e e e      llllllllll
                         eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
                         eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
