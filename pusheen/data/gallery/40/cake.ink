          llyll
          lyyyl
          llyll
           lwll
     lllllllwllllllll            l
    llppppppppppppppll        llllll
    llpppclppppclpplllllllllllllffll
     lccccccccccccclfffsfsllllff  ll
 lllllpp   ppp   pplffffffsfff    lll
llssllllllllllllllllf     f       fll
llsssllffssf ff    fflf      flf   fll
llffllf   f  llllllflllff   flllffllllll
llfsll       flllllffffflffllfffffllllll
 lllll       flffff    fllllff    ffllll
   lll                              ll
    llf                            fll
    lllf                         fflll
      llf   lf   flllllf   flf  flll
       llllllllllllllllllllllllllll
