                     lllll
                   lluuull
                  lluuuul
   ll        ll   luy uul  lll
lllyylll    llllllluuuuulllllll
llyyyyll    llllllbbbbbbbllllll
 llnlll   llluuuuuuuuuuuuuuuullll
  lnnl  lllffflllllllllllllllfflll
  lnnl  llff   fllff   fflff   ffll
 llnnllllllwf  flllf   flllf   llllll
 llnnllllllww  wwwwlwwwwwww   wwlllll
 llflfllfflww     wwwwww      wwlflllll
 lllfffffflww   www     ww   wwlffflllll
  lllffsssflwww wwww   wlw  wwlfsssllsll
    llllffffflwwwwwww wlwwwwwlfffffllfll
      llfff  fllwwwww wwwwwlff  ffllsfll
       llllf   ffllwwwwwllff   llllllll
          lllllllllllllllllllllllllll
