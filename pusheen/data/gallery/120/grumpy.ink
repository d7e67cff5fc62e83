                                                                                 lllllllllllllllllllllllllll
                                                                              llllllllllllllllllllllllllllllll
                                                                             llllllleeeeeeeelllleeeeeeeellllllll
                                                                            llllleeeeeeeeeeeeeeeeeeeeeeeeeellllll
                                                                       llllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeelllll
                                                                     lllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllll
                                                                    lllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllll
                                                                   llllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllll
                                                                   lllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellll
                                                                   lllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellll
                                                                   lllleeeeeeeeeeeeeeeeeeeellleeeeeeeeeeeeeeeeeeeeeellll
                                                                   llllleeeeeeeeeeeelllllllllllllleeeeeleeeeeeeeeeelllll
               lllll                                     lllll      llllllleeeeeeelllllllllllllllllllllllleeeeeeellllll
              lllllllll                               lllllllll       lllllllllllllllll   llllllllllllllllllllllllllll
             llllllllllll                           llllllllllll        lllllllllllll    lllllyyyyllllllllllllllllll
            lllllffflllllll                       lllllllffflllll             l         lllllyy yylllllllll  l
            llllff ffffllllll                   lllllllfff ffllll                      llllllllllylllllll
           lllllfffffffffllllllllllllllllllllllllllllfff ffffllllll                    llllllllllllllll
           llllffffffff fflllllllllllllllllllllllllfffffffffffllllllllllllllll              lllllllll
           llllffffffffffffflllllllllllssfffsssssfff fffffffffllllllllllllllllllll         llllllll
           llllfffffffffff ffssssffffssssfffsssssffffffffffffffffffffffffllllllllllll      llllll
           llllffffffffffffffssssffffssssfffssssfffffffffffffffffffffffffsssssflllllllll   llll
           llllfffffffffffffffssfffffssssffffssfffffffffffffffffffffffffssssssffffllllllll
          lllllffffffffffffffffffffffsssffffffffffffffffffffffffffffffffsssssfff fffflllllll
         lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffffssslllllll
        lllllffffffllllllfffffffffffffffffffffffffffllllllffffffffffffffsssffffffffsssssfllllll
        llllffffffflllllllllllffffffffffffffffffllllllllllffffffffffffffssfffffffffsssssffflllll
       lllllfffffffffflllllllllllfffffffffffllllllllllllffffffffffffffffffffffffffsssssff fflllll
      lllllffffffff fffllllllllllfffffffffffllllllllllffffffffffffffffffffffffffffssssffffffflllll
lllll llllffffffffffffllllllllffffffffffffffffflllllllllffffffffffffffffffffffffffssfffffffffflllll
llllllllllllllllffffffllllllllffffffffffffffffflllllllllfffllllllllllllllllffffffffffffffffffffllllllllllll
llllllllllllllllffffffllllllllfffffffffffffffffflllllllfffllllllllllllllffffffffffffffffffffffffllllllllllllll
     llllfffffffffffffffllllfffffffffffffffffffffflllfffffffffffffffffff ffffffffffffffffffffffffllllllllllllll
   lllllllllllllffffff ff fff fffffllllllllfffff ff fffffflllllllllllffffffffffffffffffffffffffffllllsssssslllll
llllllllllllllllfffffffffffffffflllllllllllllfffffffffffffflllllllllllllllfffffffffffffffffffffffllllsssssssllll
 llllllllffffffffffffffffffffffllllllfffflllllfffffffffff fffffffffffllllfffffffffffffffffffffffflllllssssssllll
     llllffffffffffffffffffffffflllfff fffflllffffffffffffffffff ff f ffff fffffffffffffffffffffffllllsssssslllll
     llllffffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssslllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssslllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffflllll
     lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllffffffllll
     lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffflllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssfflllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssslllll
      lllllffffffffffffflllllllffffffffffffffflllllllfffffffffffffffffffffffffffffffffffffffffffllllfssllllll
       lllllffffffffflllllllllllllffffffffflllllllllllllfffffffffffffffffffffffffffffffffffffffllllllllllll
        llllllfffffflllllllllllllllffffffflllllllllllllllffffffffffffffffffffffffffffffffffffllllllllllll
         lllllllllffllllfff fffllllfffffffllllfff fffllllfffffffffffffffffffffffffffffffflllllllllllll
           llllllllllllllfffffffllllffffffllllffffffffllllfffffffffffffffffffffffllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
