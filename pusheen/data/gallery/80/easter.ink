                lllllll          lllllll
               lllwwwlll        lllwwwlll
              lllww  wlll      lllww wwlll
              lllw    wlll    lllww   wwll
              lllw     wlll  lllww     wll
              lll      wwll  lllw      wll
              lllw      wlll llww     wwll
          lllllllw      wllllllww     wlllllll
          lllllllww     wllllllw      wllllllll
         lllffflllww    wllllllw     wlllffflll
        llllf  flllw    wllllllw    wwllf   flll
        lllf    flllw   wllllllww  wwllf    fllllllllllll
        lllf     flllwwwlllsssllwwwlllf      ffllllllllllllll
        lllf      ffllllllfsssfllllllf              fsssslllllll
        lllf         fsff fssf  fsff                sssss  fllllll
       lllff               ssf                      ssssf    fslllll
      lllff                                         sssf    fssssllll
     llllf                                          fff     ssssfflllll
     lllf       fllllf             llllf                   fsssf   fllll
llllllllf      fllllll            lllllllf     fffffllf    fsff     flll
llllllllllll   fllllllf           lllllllfflllllllllllfff            flll
    lllffffff   fllllff          ffflllff ffffffffflllllllllf         llll
llllllllllllf       ffllfffllffflllf      flllllllllppppppplllf       flll
llllllllffff         flllllllllllll       ffffllllppp     pppllf      flll
    lll               fllllllllllff        flllppp          ppllf      llllll
    lll                                   flllppp    ppp     ppll      lllwllll
    lll                                   lllpllppppplllpp    plllf    llwwwwlll
    lllf                                 fllppppllllppppllppppplllf    llww wwll
    lllf                                 lllp  ppppp   pppllllpplllf  fllw   wll
    lllf                                 fllpp           pppppppllf   fllwwwwlll
     lllf       fllllllf        fllllllfffllpp                ppllf  flllwwllll
     lllllf   fllllllllllf     llllllllllffllpp              ppllffflllllllll
       llllllffllff  fflll    flllf   flllfflllppp        ppplllfllllll
         llllllllllllllllllllllllfffffflllffflllllpppppppplllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllll
