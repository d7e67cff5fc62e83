        llyl
        lyyl
        llwl
    llllllwllllll         ll
   lppppppppppppll      lllll
   llpcccppcccplfllllllllffll
 llllcccccccccclffsfssff   ll
llslllllllllllllf   ff     fll
lssslfffffffffffllf    lllffflll
lffllf    fllllflllfffflllflllll
lllllf    fllllf  fllllf   fllll
  lll                       fll
   llf                     ffll
    lllf  f   fffff   ff  flll
     lllllllllllllllllllllll
