                                       llllll
                                     llllllll
                                   lllllffflll
                              llllllllfffffllll
                         lllllllllllfffffffflll
                       llllllllfffffffffffffllllll
                 lll lllllfffff fffffffffffffslllllll
                 lllllllfffffffffffffffffffffsssfllllllll        lllll
                 llllllllfffffffffffffffffffsssffssslllllllllllllllllll
              llllllfffllllfffffffffffffffffffffssssfffsllllllllfffflll
             lllllllllllffffffffffflllffffffffffssfffssssfffffff ffllll
           lllllfffffflllfffffffllllllllfffffffffffffssfffffffffffflll
         lllllfff fffffffffffffffllfflllfffffff ffffffffffffffffffllll
        llllfff fffffffffffffffffffffflllffffffffffffffffffffffffllll
       llllsssfffffffffffffffffffffffffffffffffffffffffffffffffffflll
      llllssssssfffffffffffffffffffffllllffffffflllllllfffffffffffflll
     llllffffssssffffffffffffffffffffllllllllffllllllllfffffffffffflll
     lllsssffffffffffffffffffffffffffllppplllllfffffflllfffffffffffllll
     lllsssssffffffffffffffflllfffffflllllllllfffffffllfffffffffffflll
     lllffffffffffffffffffflllfffffllflllllfffffffffffffffffffffffflll
     lllffffffffffffffffffflllfffflllfllffffffffffffffffffffflllllllll
      llllfffffffffffffffflllfffflllflllffffffffffffffffffffllffllllllll
       llllffffffffffffffffllllllllflllfffflllffffffffffffffllllflllllll
        lllffffffffffffffffffllllfflllffffllllffffffffffffffffllllll
        lllllffffffffffffffffffffffllllfllllffffffffffffffff ffflllll
          llllllfffffffffffffffffffflllllllffffffffffffffffffffflll
            lllllllllllffffffffffffffffffffffffffffffffffffffffllll
                llllllllllfffffffffffffffffffffffffffffssfffffflll
                      lllllllffffffffffffffffffffffffffsssssssllll
                         llllllllfffffffffffffffffffffffffsssllll
                             llllllllfffffffffffffffssssffflllll
 ggg  gg                 gg  gggllllllffffffffffggfffggsssllll
 ggg ggg                 ggg ggg   lllllfffffffffggfgggllllll
lllgggglllllllllllllllllllggggllllllllllllllllllllggggllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
