
                                                                                                             llll
                                                                                                         llllllllllll
                                                                                                        lllllllllllllll
                                                                                                       lllllssssssllllll
                llll                                     llll                                         lllllsssssssssllll
              llllllll                                lllllllll                                       lllllsssssssssllll
             llllllllllll                           llllllllllll                                      llllssssssssssllll
             llllffflllllll                       lllllllfffllll                                      llllssssssssssllll
            lllllffffflllllll                   lllllllffffflllll                                     llllssssssssssllll
           lllllffff ffflllllllllllllllllllllllllllllfff ffffllll                                     llllssssssssssllll
           lllllffffff ffflllllllllllllllllllllllllfffffffffflllllllllllllll                         lllllssssssssslllll
           llllfffffffffffflllllllllllllsfffsssssffffffffffffflllllllllllllllllll                    lllllsssssssssllll
           llllffffffffffffffssssfffssssffffssssff fffffffffffffffffffffllllllllllll                 llllssssssssssllll
           llllffffffffffffffssssfffssssffffssssffffffffffffffffffffffffsssssslllllllll              llllssssssssssllll
           llllfffffffffffffffssffffssssffffsssfffffffffffffffffffffffffsssssffffllllllll            llllfffffsssslllll
          lllllffffffffffffffffffffffsssfffffffffffffffffffffffffffffffssssssff fffflllllll         lllllf ffffffflllll
         lllllffffffffffffffffffffffffsffffffffffffffffffffffffffffffffsssssffffffffsslllllll       llllffffffffffllll
        lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffffsssssllllll      llllffffffffffllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssffffffffsssssfffllllll   lllllffffffffflllll
       lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssfffffllllll  llllfffffffffflllll
       llllffffffffffffllllllfffffffffffffffffffllllllfffffffffffffffffffffffffffssssffffffffllll  llllffffffffffllll
llll  lllllffffffffffllllllllllfffffffffffffffllllllllllfffffffffffffffffffffffffsssfffffffffflllllllllssssssffffllll
llllllllllllllllfffflllllfllllllffffffffffffflllllfllllllfflllllllllllllllfffffffffffffffffffflllllllllssssssssslllll
llllllllllllllllffflllllffffllllfffffffffffflllllffffllllllllllllllllllllfffffffffffffffffffffflllllllssssssssssllll
     llllfffffffffffffffff ffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffllllllssssssssssllll
   lllllllllllllfffff fffffffllllfffflllfffflllffffff ffffllllllllllffffffffffffffffffffffffffffllllllssssssssssllll
 lllllllllllllllfffffffffffffllllffflllllffllllffffffffffflllllllllllllllfffffffffffffffffffffffflllllffffffffssllll
 llllllllffffffff fffffffffffflllllllllllllllllffffffffffffffffffffffllllfffffffffffffffffffffffflllllf ffffffflllll
     llllfffffffffffffffffffffflllllllllllllllfffffffffffffffffffff ffffffffffffffffffffffffffffflllllf ffffffflllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllffffffffffllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllffffffffffllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllf ffffffflllll
     lllllf fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllf fffffffllll
     lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllf fffffflllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffffflllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllffffffllllll
      lllllffffffffffffflllllllffffffffffffffflllllllfffffffffffffffffffffffffffffffffffffffffflllllfffflllllll
       lllllffffffffflllllllllllllffffffffflllllllllllllfffffffffffffffffffffffffffffffffffffflllllffllllllll
        llllllffffffllllllfffllllllfffffffllllllfflllllllffffffffffffffffffffffffffffffffffflllllllllllllll
         lllllllllffllllfff fffllllfffffffllllfff fffllllfffffffffffffffffffffffffffffffllllllllllllllll
            llllllllllllllfffffllllffffffflllffffffffllllffffffffffffffffffffffllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
