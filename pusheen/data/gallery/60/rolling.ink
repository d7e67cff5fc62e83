                             lllll
                          lllllflll
                       llllllf flll
                  lllllllllf    flll
            lll lllllff          llllll
            llllllff             ssslllllll     lllll
           llllllllf             ssffssflllllllllllll
          lllllllfllf     fff       ssffsssllfff ffll
        llllfffflllf    llllllf    fff fsff      flll
      llllf             flffllf                 flll
     lllssf                fflf                 flll
    lllfssssf              flllf   flllll        flll
    lllffffff              llppllllfllllllf       lll
   lllssss           llf  fflppplllf   fll        lll
   lllfffff         lllffflllllllf           flffflll
    lllf           fllffflllllff            fflllllll
     lllf          fllllllllllffflf         flllflllll
      llff          fllllfllffflllf          ffllll
      lllllf              lllllllf             fllll
        lllllllllf         flllf               fll
            llllllllf                   fsssffflll
                 llllllff                fsssslll
                    lllllllf           ssfffflll
 gg gg             gg gglllllf      gg gggsllll
 ggggg             ggggg  llllllffflgggggllll
llggglllllllllllllllgggllllllllllllllgggllllllllllllllllllll
