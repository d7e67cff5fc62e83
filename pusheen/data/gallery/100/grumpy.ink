                                                                   lllllllllllllllllllllll
                                                                 llllllllllllllllllllllllllll
                                                               lllllleeeeeeeeeleeeeeeeeellllll
                                                            llllllleeeeeeeeeeeeeeeeeeeeeeeellll
                                                          lllllllleeeeeeeeeeeeeeeeeeeeeeeeellllll
                                                        lllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllll
                                                        lllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellll
                                                        llleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelll
                                                        llleeeeeeeeeeeeeeeeelleeeeeeeeeeeeeeeeeeelll
                                                        llllleeeeeeeeelllllllllllleeelleeeeeeeeellll
            llllll                             lllll     llllllleeellllllllllllllllllllllleeellllll
           lllllllll                        lllllllll      lllllllllllll   llllyylllllllllllllllll
          llllffllllll                    llllllffllll        lllllll     llllyyyllllllllllllll
          llllffffllllll                llllllfffffllll                  llllllllyllllll
         llllfff fffflllllllllllllllllllllllfff fffllllllll              lllllllllllll
         llllffffff ffllllllllllllllllllllfff ffffffllllllllllllll          llllllll
         llllf fffffffffssssfffsssfffssssff ffffffffffffllllllllllllll      llllll
         llllf fffffffffssssffssssfffsssfffffffffffff f fffffssssllllllll  lllll
         llllf ffffffffffssffffsssfffssfffffffffffffffffffffsssssffflllllll
        llllfffffffffffffffffffssfffffffffffffffffffffffffffssssff ffffllllll
       llllffffflllfffffffffffffffffffffffffffllffffffffffffsssfffffffsssllllll
      llllfffffflllllllffffffffffffffffffllllllllfffffffffffssfffffffssssfflllll
      llllfffffffllllllllllffffffffffllllllllllffffffffffffffffffffffssssffffllll
     llllffffff ffflllllllllfffffffffllllllllfff fffffffffffffffffffssssffffffllll
lllllllllffffffffflllllllfffffffffffffflllllllffffffffffllllllfffffffsfffffffffllll
llllllllllllllfffflllllllfffffffffffffflllllllffflllllllllllllfffffffffffffff ffllllllllll
    llllfflllfffffflllllfffffffffffffffflllllffffllllffffffffff ffffffffffffffffllllllllllll
  llllllllllllfffffffffffffffllllllffffffffffffffllllllllfffffffffffffffffffffffflllsssssllll
lllllllllllllfffffffffffffflllllllllllffffffffffflllllllllllllffffffffffffffffffflllssssssllll
 lllllllffffff fffffffffffllllffffllllfffffffffffffffffffffffffffffffffffffffffffllllsssssllll
    llllf fffffffffffffffffffff fffffffffffffffffffffffffffffffffffffffffffffffffllllsssssllll
    llllfffffffffffffffffffff ffff fff ffffffffffffffffffffffffffffffffffffffffffllllsssssllll
    llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffllll
    llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffllll
    llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllffffllll
     lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllssssllll
     llllfffffffffffllllllffffffffffffflllllffffffffffffffffffffffffffffffffffffllllsslllll
      llllffffffffllllllllllfffffffflllllllllllfffffffffffffffffffffffffffffffflllllllllll
       llllllffffllllffffllllfffffflllllffflllllfffffffffffffffffffffffffffflllllllllll
        llllllllllllffffffllllffffflllffffffllllffffffffffffffffffffffffllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
