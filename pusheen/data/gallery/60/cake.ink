                lllll
               lllyylll
               llyyyyll
               lllyylll
                llllll
                llwwll
                llwwll
       llllllllllllllllllllllll                 llll
       llppppppppppppppppppppllll             lllllll
      llpp  plllpp   plllpppplllll          llllffflll
       llppplccclpppplccclpplllfllllllllllllllff   fll
       llccccc cccccccc cccccllf fssffssffsssf     fll
    ll llp                  pll   ssf ssf ssf      fll
 llllllllccccccccccccccccccccll    f  fsf  f       flll
lllsssslllllllllllllllllllllllf                     flll
llsssssllllffsssf   ff                               fll
llssssslllf  fssf             flllf         llllf    flll
llfffffllf     f   fllllllllfflllllf       flllllf fllllllll
lllf flllf          fffffllllfflllfff     ffllllf ffllllll
llllssllf           fllllllll     flllfflllff     flllllllll
  llllllf           flffff         fflllllff         fflllll
   lllllf                              f               ll
      llf                                             fll
      lllf                                            lll
      lllf                                           flll
       llllf                                       fllll
         lllf     ff      ff f  f f      fff     fllll
          lllf  fflllf  flllllllllllf  fflllff  flll
           lllllllllllllllll      lllllllllllllllll
