                                                           lllllll
                                                         llllllllll
                                                       lllllllflllll
                                                     lllllllfffflllll
                                                    llllllfff fffllll
                                             lllllllllllfff ffffffllll
                                        lllllllllllllllffffffffffflllll
                                    lllllllllllllllllfffffffffffffllllll
                                  lllllllllffffffff ff ffffffffffffllllllll
                         llll   lllllllfffffffffffffffffffffffffffffslllllllll
                         llllllllllllffffffffffffffffffffffffffffffsssssllllllllll
                           llllllllfff ffffffffffffffffffffffffffffssssffffllllllllll          llllllllll
                          lllllllllllffffffffffffffffffffffffffffffsssffffssssslllllllllllllllllllllllllll
                      lllllllllffllllllffffffffffffffffffffffffffffffffffssssssfffllllllllllllllllllllllll
                     lllllllllffffffllllffffffffffffffffffffffffffffffffsssssffffsssssllllllffffffffffllll
                    lllllllllllllllfffffffffffffffffffffffffffffffffffffssssffffssssssffffffffffffffflllll
                  lllllllffffflllllllffffffffffffllllllllllfffffffffffffssffffffssssfffffffffffffffffllll
                lllllllffff ffffffflffffffffffffllllllllllllfffffffffffffffffffffffffffffffffffffffflllll
              lllllllfffffffffff fffffffffffffffflllffffllllffffffffffffffffffffffffffffffffffffffflllll
             llllllffffffffffffffffffffffffffff ffffff flllllffffffffffffffffffffffffffffffffffffflllll
            lllllsffffffffffffffffffffffffffffffffffffffflllfffffffffffffffffffffffffffffffffffffflllll
           lllllsssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
          lllllssssssssfffffffffffffffffffffffffffffffffllllfffffffffffffffllllllfffffffffffffffffffllll
         lllllfffsssssssfffffffffffffffffffffffffffffffflllllllfffffffflllllllllllfffffffffffffffffflllll
         llllfffffffsssssffffffffffffffffffffffffffffffllllllllllllffffllllllllllllffffffffffffffffffllll
        lllllsssfffffffffffffffffffffffffffffffffffffffllllpplllllllllfffffffffllllffffffffffffffffffllll
        llllssssssfffffffffffffffffffffffffflffffffffffllllpppppllllllff ff ffflllllf ffffffffffffffflllll
       lllllssssssssfffffffffffffffffffffffllllfffffffffllllllllllllfffffffffffflllffffffffffffffffffllll
       llllfffffssssffffffffffffffffffffflllllffffffffffflllllllllfffffffffffffffffffffffffffffffffffllll
       lllllfffffffffffffffffffffffffffffllllffffffflllffffffffffff fffffffffffffffffffffffflllffffflllll
        lllllfffffffffffffffffffffffffffllllfffffffllllfflllffffffffffffffffffffffffffffffffllllllllllll
         lllllffffffffffffffffffffffffffllllffffffllllfflllllfffffffffffffffffffffffffffffffffflllllllllll
          llllllffffffffffffffffffffffffllllfffflllllfllllllffffffffffffffffffffffffffffflllllffffllllllllll
           llllllfffffffffffffffffffffffflllllllllllflllllfffffffllllfffffffffffffffffffffllllllffllllllllll
            llllffffffffffffffffffffffffffllllllllfffllllffffffflllllfffffffffffffffffffffffflllllllll
            lllllfffffffffffffffffffffff fffffffffffllllffffffflllllfffffffffffffffffffffff ffflllllll
             llllllfffffffffffffffffffffffffffffffffflllllffllllllfffffffffffffffffffffffffff fflllllll
              llllllllffffffffffffffffffffffffffffffffllllllllllfff ffffffffffffffffffffffffffffllllll
                lllllllllllllllfffffffffffffffffffffffffllllllffffffffffffffffffffffffffffffffffllll
                   lllllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                        lllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                               lllllllllffffffffffffffffffffffffffffffffffffffffffssssssssfffflllll
                                  llllllllllfffffffffffffffffffffffffffffffffffffffsssssssssslllll
                                      lllllllllfffffffffffffffffffffffffffffffffffffffsssssslllll
                                         llllllllllfffffffffffffffffffffffffffffffffffffffllllll
                                             lllllllllllffffffffffffffffffffffsssssssffffllllll
  ggg    ggg                         gggg   gggg lllllllfffffffffffffffffggffffsggsssssllllll
  gggg   gggg                        gggg   gggg    llllllfffffffffffffffgggfffggggsslllllll
  ggggg gggg                         ggggg ggggg     lllllllfffffffffffffggggffgggflllllll
   ggggggggg                          ggggggggg        lllllllllffffffllllggggggglllllll
lllllggggllllllllllllllllllllllllllllllllgggllllllllllllllllllllllllllllllllggglllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
