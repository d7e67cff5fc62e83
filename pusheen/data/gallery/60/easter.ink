            llllll      lllllll
           llwwwwll    lllwwwll
           llw  wwll  lllww wwll
          llww   wll  llw    wll
           lww   wwlllllw    wll
        lllll     wllllww   wwlllll
       llllllw    wllllwp   wllllll
      lllfffllw   wllllwp  wwlffflll
      lllf  fllwpwwllllwwpwwll   flllllllll
      llf    fllwwllssllwwllff    fffflllllllll
      llf     ffllffssfflllf           ssssflllll
     lllf           fs                 sssf  fsllll
    lllf                               ssf   sssfllll
    llf     fllf          fllf              fssf fllll
llllllff   flllllf       flllllf ffffllllf  fsf    fll
lllllllllf fllllff       fllllffllllllllllllf       lll
 llllllllf   fffllffllffllfff  flllllllpppppllf     fll
lllllllff       llllllllllf    ffflllppp   pppllf    lll
   llf          ffllfflllf      fllppp       pplff   llllll
   llf                         flllppppppppp  pllf   llwwwll
   llf                         llpppllpppplpppppllf  llwwwll
   lllf                       fllpp pp    pplpppllf  llwwwll
   lllf     fllllf      fllllffllpp         ppppllffllwwwlll
    llllf fllllllll    llllllllfllpp         ppllfflllllll
     llllllllffffllffffllff fllfflllpppppppppllllllll
        llllllllllllllllllllllllllllllllllllllllll
