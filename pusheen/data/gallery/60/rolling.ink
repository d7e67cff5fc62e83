                             lllll
                          lllllflll
                       llllllffflll
                  lllllllllfffffflll
            lll lllllffffffffffffllllll
            llllllfffffffffffffffssslllllll     lllll
           llllllllffffffffffffffssffssflllllllllllll
          lllllllfllffffffffffffffffssffsssllffffffll
        llllfffflllfffffllllllffffffffffsffffffffflll
      llllfff ffffffffffflffllffffffffffffffffffflll
     lllssffffffffffffffffffflffffffffffffffffffflll
    lllfssssfffffffffffffffflllffffflllllffffffffflll
    lllffffffffffffffffffffllllllllfllllllfffffffflll
   lllssssfffffffffffllffffflllllllfffffllfffffffflll
   lllfffffffffffffflllffflllllllffffffffffffflffflll
    lllfffffffffffffllffflllllfffffffffffffffflllllll
     lllffffffffffffllllllllllffflffffffffffflllflllll
      llfffffffffffffllllfllffflllfffffffffffffllll
      lllllffffffffffffffflllllllff fffffffff ffllll
        lllllllllffffffffffflllfffffffffffffffffll
            llllllllfffffffffffffffffffffsssffflll
                 llllllfffffffffffffffffffsssslll
                    lllllllffffffffffffssfffflll
 gg gg            ggg gglllllfffffffggffgssllll
 ggggg            gggggg  llllllfffllggggllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
