       llwwl    llwll
       lwwwwl  lwwwwl
       lw  wllllw  wl
     lllw  pwllww  wlll
    lllllw  wllw  wllfll
    llfflwwwwllwwwwlfflllllll
    ll  fllwlsslwllf   ffffllllll
   llf    fffff ff        ssffflll
  lll    f        ff      ff  ssflll
lllllffflllf    flllfffllllfffff flll
 lllllffllllffffllllfllllllppllf  fll
lllllff   fllllllf  ffllppppppplf  lll
  ll       ffffff   fllpppppppppl fllwll
  ll                flpppppppppplfflwwwl
  llf   fllff   fllfflpp    pppplfflwwwl
   lllfllllllffllllllllpp    ppllllllll
    lllllllllllllllllllllppppllllll
