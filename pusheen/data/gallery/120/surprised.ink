                                                                           llllllllllllll
                                                                           llllllllllllll
                                                                           llllrrrrrlllll
                                                                           lllllrrrrllll
                                                                           lllllrrrrllll
                                                                            llllrrrrllll
                                                                            llllrrrlllll
                                                                            lllllrrllll
                                                                             llllrrllll
                                                                             llllllllll
               llllll                                   lllllll              lllllllll            lllll
              lllllllll                               llllllllll              llllllll            llllll
             lllllllllllll                         llllllllfllll            lllllllllll          llllllll
            lllllfffflllllll                     llllllllffflllll           lllllrrllll          llllllllll
            llllfff fffllllll                   llllllffff fflllll          lllllllllll         lllllfflllll
           lllllfffff ffflllllllllllllllllllllllllllfff fffffflllll          lllllllll          llllffffllllllllll
           llllffffffffffffllllllllllllllllllllllllff fffffffflllllllllllllll    ll           llllllffffflllllllllll
           llllffffffffff ffllsssffffssssfffsssssfffffffffffffllllllllllllllllllll        lllllllllfffffffffflllllll
           llllffffffffffffffssssffffssssfffsssssffffffffffffffffffffffflllllllllllll    llllllllfffffffff fffflllll
           llllffffffffffffffssssffffssssfffssssfffffffffffffffffffff fffsssssllllllllll lllllfffffffffffffffflllll
          lllllffffffffffffffffsfffffsssfffffssfffffffffffffffffffffffffssssssffffllllllllllllffffffffffffffffllll
         llllllffffffffffffffffffffffsssffffffffffffffffffffffffffffffffsssssfff ffffllllllllllfffffffffffffffllllll
         llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffffsssslllllllfffffffffffffffllllllllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssffffffffssssssfllllllffffffffffffffffffllllll
       lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssfffffffffsssssffflllllffffffffffffffffflllllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssff fffllllfffffffffffffflllllll
      lllllfffffffffffllllllllffffffffffffffffflllllllllffffffffffffffffffffffffffssssffffffffllllffffffffffffllllll
      llllffffffffffflllllwwwllfffffffffffffffllwwwllllllfffffffffffffffffffffffffsssfffffff ffllllffffffffffflllll
llllllllllffffffffffllllllllllllfffffffffffffllllllllllllffffffffllllllllllffffffffffffffffffffllllfffffffffffflllll
llllllllllllllllffffllllllllllllfffffffffffffflllllllllllflllllllllllllllllfffffffffffffffffffffllllffffffffffffllllll
     llllfflllllfffffllllllllllfffffffffffffffflllllllllffflllllffffffffffffffffffffffffffffffffllllffffffffllllllllll
     llllfffllllfffffffllllllffffffflllllfffffffflllllfffffllllffffffffffffffffffffffffffffffffffllllffflllllllllllll
 lllllllllllllllfffff ffffffff fffllllllllllfff ffffffffffllllllllllllllllfffffffffffffffffffffffllllfflllllllll
llllllllllllffffffffffffffffffffflllllrllllllfffffffffffffffffflllllllllllfffffffffffffffffffffffllllllllll
     llllff f ff fffffffffffffffllllrrrrrllllffffffffffffffff f fffffffffffffffffffffffffffffffffllllllll
     llllfffffffffffffffffffffffllllrrrrrllllffffffffffffffffffffffffff ffffffffffffffffffffffffflllllll
     lllllffffffffffffffffffffffllllllrrlllllffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
     lllllffffffffffffffffffffffffllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
      llllffffffffffffffffffffffffffllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllfffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
       lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
       llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
         llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
          lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
            lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
             lllllffffffffffflllllllffffffffffffllllllllllllllfffffffffffllllllffffffffffffllll
              lllllfffffffffllllllllllfffffffflllllllllllllllllffffffffflllllllllffffffffllllll
               lllllllllllllllll lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                llllllllllllll     llllllllllllll           llllllllllllll    llllllllllllll
