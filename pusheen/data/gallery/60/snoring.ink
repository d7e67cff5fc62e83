                                               lllllllllllll
                                               lllllllllblll
                                                lllllllllll
                                                 llllllll
                                               lllllllllllll
                                               lllllllllllll
                                     lllllllll  lllllllllll
                                    lllllllllll
                                    lllllllllll
          lll                   lll  lllllllll
         llllll              llllllllllblllllll
        lllffllll          lllllfflllllllllllll
        llfffffllllllllllllllfffffllllllllllll
       lllfff ffflsffssffssfffffffffffffssllllllll
       lllfffff ffsffssffssffffffffffffsssfffsslllll
      lllfffffffffffffsffffffffffffffffssffffssfffllll
     lllfffffffffffffffffffffffffffffffffffffsfffffflll
  l  llffffflllffllffffffllfffllffffffffffffffffff fflll
 lllllllllfffllllllfffffffllllllllllllllffffffffffffffll
    llllllffffflffffflllfffflffflllffffffffffffffffffflll
  llllllllfff f fffflllllf ff ffflllllllfffffffffffffllll
     llfffffffffffffllllffffffffffflllllllllffllllllllll
     lllfffffffffffffffffffffffflllllllllllllllllllfflll
      lllfffffffffff fffffffffflllssssfffsffffffffffllll
       llllllllfffffffffffffffffllssssfffsffffllllllll
         lllllllllllllllllllllllllllllllllllllllllll
