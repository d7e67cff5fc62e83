                                                 lllllll
                                               lllllllll
                                             llllllffllll
                                           llllllfffffllll
                                     llllllllllfffffffflll
                                lllllllllllllfff ffffffllll
                             lllllllllllfffffffffffffffllllll
                     lll   lllllllfffffff ffffffffffffffllllllll
                     llllllllllfffffffffffffffffffffffffssslllllllll
                      lllllllfffffffffffffffffffffffffffsssffflllllllll       llllllllll
                      lllllllllffffffffffffffffffffffffsssffffsssslllllllllllllllllllllll
                  lllllllffflllllffffffffffffffffffffffffffffssssffffslllllllllllffffllll
                 lllllllllllfffllfffffffffffffffffffffffffffssssfffsssssflfffffff ffllll
               llllllffflllllllff fffffffllllllllfffffffffffssfffffsssffffffffffffffllll
             llllllfff fffffflffffffffffllllllllllfffffffffffffffffffffffffffffffffllll
            lllllfff fffff ff f fffffffffllffffllllffffffffffffffffffffffffffffffflllll
          lllllffffffffffffffffffffffff fffffffllllf fffffffffffffffffffffffffffffllll
         lllllsssfffffffffffffffffffffffffffffffllffffffffffffffffffffffffffffffffllll
        lllllssssssfffffffffffffffffffffffffffflllfffffffffffffllllffffffffffffffffllll
        llllffsssssssffffffffffffffffffffffffflllllllffffffllllllllllfffffffffffffffllll
       llllfffffffsssffffffffffffffffffffffffflllllllllllfflllllfllllfffffffffffffffllll
      llllssssfffffffffffffffffffffffffffffffflllppplllllllfffffffllllffffffffffff fllll
      llllssssssfffffffffffffffffffflllfffffffllllllllllllfffffffflllfffffffffffffffllll
      llllfffsssffffffffffffffffffflllfffffffffllllllllfffffffffffffffffffffffffffffllll
      llllfffffffffffffffffffffffflllfffffflllffffffffff fffffffffffffffffffflllfffllll
       llllffffffffffffffffffffffllllfffffllllfllllff fffffffffffffffffffffffllllllllll
       lllllfffffffffffffffffffffllllffffllllfllllfffffffffffffffffffffffflllfffflllllllll
         lllllffffffffffffffffffffllllllllllfllllff fflllfffffffffffffffffflllllffllllllll
          llllffffffffffffffffffffflllllllfflllffffffllllffffffffffffffff fffllllllll
          lllllffffffffffffffffff fffffffffflllfffffllllfffffffffffffffffff ffffllllll
           llllllffffffffffffffffffff fffffflllllllllllff ffffffffffffffffffffffllllll
             llllllllffffffffffffffffffffffffflllllllfffffffffffffffffffffffffffllll
               lllllllllllllffffffffffffffff ffffffffffffffffffffffffffffffffffllll
                   llllllllllllffffffffffffffffffffffffffffffffffffffffffffffffllll
                          llllllllffffffffffffffffffffffffffffffffffssssssssffllll
                              llllllllffffffffffffffffffffffffffffffffsssssssllll
                                 lllllllllfffffffffffffffffffffffffffffffsssllll
                                    llllllllllfffffffffffffffffffsssssfffflllll
  ggg  ggg                     ggg   ggglllllllffffffffffffffggfffsggsssslllll
 gggg  gggg                    ggg  gggg    lllllffffffffffffggfffgggsslllll
  gggggggg                     ggggggggg     lllllllfffffffllgggfggglllllll
llllgggglllllllllllllllllllllllllggggllllllllllllllllllllllllllgggglllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
