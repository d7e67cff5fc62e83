               llllll  llllll               llllll
llllllllllllllllgggll lllflllll           lllllflll
lllwwwwwwwwwwwwwlggll lllf fflllllllllllllllff flll
 llwww         wwlll  llf    flllllllllllllf    fll
  llpp         pplllllllf      fssfsssfssf      flllll
    lppp     ppplllllff     fllfff fsf fffllf     fflll
     llpp   ppll lllf      fllllf   f   fllllf      flll
       lpppppl  lllf   flllllyylllllflllllyylllllf   flll
       lllplllllllllff flllyyyyyylllllllyyyyyylllf fflllllll
     lllllllllllllllll   fllyyyyllff ffllyyyyllf   lllllllll
     lllflllllllllllll   flllllllllllllllllllllf  flllllllll
     lllflllfllllfff     flff  ffllpppllff  ffff    ffffllll
      llfllfflllf                flllllf                flll
      lllf   flf                   fff                   fll
       lllf   fsssff                                 ffsssll
        lllllffsssssf                               fsssssll
          lllllffff                                   ffffll
             lllssss                                 sssslll
              lllff                                   fflll
               llllll                               llllll
                 lllllf    flllllllllllllllllf   fflllll
                    lllllllllllllllllllllllllllllllll
