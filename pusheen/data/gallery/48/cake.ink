             lllll
            llyyyl
            llyyyl
             llll
             lwwl
      llllllllwwlllllllll               l
     llpppppppppppppppplll           llllll
     llpppplppp pplppppllllll      llllffll
     lllplccclpppccclpllfflllllllllllf  flll
      lccc  cccccc   cclff ssffsffss     lll
 llllllpppppppppppppppplf  ffffsffff     lll
lllsslllllllllllllllllllf      f         flll
llsssslllffssf  ff      fff         ff    fll
llssslll   ff   lllfffffllll       llll  fflllll
llfffllf       ffllllllfllllf     fllllfflllllll
lllssll         lllllllf   flllflllf    flllllll
 llllll         ffff        fflllff        flll
    lll                                    fll
     ll                                    fll
     lllf                                 fll
      llll                              llll
        llf  fflf   flllllllff  fllf  ffll
        lllllllllllllllllllllllllllllllll
