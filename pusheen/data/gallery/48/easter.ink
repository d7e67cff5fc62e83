         llwlll    lllwll
        llwwwwll  llwwwwl
        llw  wll  lww  wl
        llw   wllllw   wl
      llllw   wlllww   wllll
     llllllw  wlllw   wllllll
     llffflwwpwllllwpwwlfffllllll
     ll   flwwwlsllwwwlf   llllllllll
    lllf   flllfssfllff        fssflllll
    llf         ff             ssf  fslll
   llf     f                   ff   ssfflll
lllllf  fllllf      flllff  fffff  fsf  flll
lllllllffllllf     fflllfflllllllllff    fll
lllllllf   ffllfllfllff fflllllppppplf   flll
llllff      fllllllll    ffllppp   pplf   flll
  llf          f  f      lllppppppp pplf  flwwll
  llf                    lppplppppppppll  flwwwl
  lllf                  flppppp  pppppplffllwwwl
   llff  llllllf  flllllfllpp       ppllflllwlll
    lllllllfflllf llfffllfllppp   ppplllllll
      lllllllllllllllllllllllllllllllllll
