                                                                          llllllllllllllll
                                                                         llllllllllllllllll
                                                                         llllrrrllllrrrllll
                                                                         llllrrrrrrrrrrllll
                                                                         llllllrrrrrrllllll
                                                                          lllllllrrlllllll
               lllll                                     llll               llllllllllll
              llllllll                                lllllllll               llllllll
             llllllllllll                           llllllllllll                llll
            lllllffflllllll                       lllllllfffllll
            llllfffffflllllll                   lllllllffffflllll
           lllllffff ffflllllllllllllllllllllllllllllffffffffllll
           llllfffffff ffflllllllllllllllllllllllllfffffffffflllllllllllllll
           llllfffffffff ffllllllllllllllfffssssfffffffffffffflllllllllllllllllll
           llllfffffffffffffsssssfffsssssfffssssffffffffffffffffffffffffllllllllllll
           llllffffffffffffffssssfffsssssfffssssfffffffffffffffff f ffffsssssslllllllll
           llllfffffffffffffffssffffssssffffsssfffffffffffffffffffffffffsssssffffllllllll
          lllllffffffffffffffffffffffsssfffffffffffffffffffffffffffffffssssssff fffflllllll
         lllllffffffffffffffffffffffffsffffffffffffffffffffffffffffffffllsssffffffffsslllllll   lllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllfffffffsssssllllllllllllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllfffsssssffflllllllllllll
       lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllccllllllllllllllllllllllcccllll
      lllllffffffffffffllllllfffffffffffffffffffllllllfffffffffffffllllc   cclllllllllllllllllcc   lllll
llll  llllffffffffffffllllllllfffffffffffffffffllllllllffffffffffffllllc     cllllllllllllllcc     clllll
llllllllllllllllffffflllllllllfffffffffffffffffllllllllffffllllllllllll        cff  fff  ff        clllllll
llllllllllllllllffffffllllllllfffffffffffffffffllllllllffflllllllllllc          fc  ffc  fc         ccllllll
     llllffffffffffffffflllffffffffffffffffffffffllllffffffffflllllc                cf                 cllllll
   lllllllllllllfffffffff fffllllfffflllfffflllffff fffffflllllllc          cccc           ccc          clllll
llllllllllllllllfffffffffffffllllffflllllffllllfffffffffffllllllcc        cllllllc       cllllll         clllll
 llllllllffffffffffffffffffffflllllllllllllllllfffffffffffllllllllllc     lllllllcc      lllllllcc    lllllllllll
     llllfffffffffffffffffffffflllllllllllllllfffffffffffflllllllllll     cllllllcc  c  ccllllllc    clllllllllll
     llllffffffffffffffffffff fffffffffffffffffffffffffffffllllllllllc     ccllllllclllcllllllcc     clllllllllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffllllllllllc         cllllllllllllc         clllllllllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffflllllc                clllllllllllc                clllllllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffllllc               c   ccccccccc  c                clllllllll
     lllllfffffffffffffffffffffffffffffffffffffffffffffffllllc              llllcclllllllcclllc              cllllflllll
      llllffffffffffffffffffffffffffffffffffffffffffffffllllffffc          cllllcclllllllccllllc         cffffllllffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffllllffffffc        cllllcclllllllclllll         ffffffllllffllll
      lllllffffffffffffflllllllffffffffffffffflllllllffffllllc              clllllllllllllllllc              cllllffllll
       lllllffffffffflllllllllllllffffffffflllllllllllllfllllfffff           cllllllcclllllllc          cfffffllllccllll
        llllllfffffflllllllflllllllffffffflllllllfllllllflllllffcc             cccc     ccc              cfffllllcclllll
         lllllllllffllllfff fffllllfffffffllllfff fffllllflllllc                                           clllllflllll
           llllllllllllllffffffllllffffffllllffffffffllllffllllllllc                                   cllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllc      clllllllllllllllllllc     cllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                                                  llllllllllllllllllllllllllllllllllllllllllll
