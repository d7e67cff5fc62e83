                                 llllll
                              lllluulll
                             lluuuuull
                            lluuuuull
                           llluyyuull
    llll           llll   llluy   uull   llll
lllllyllllll      lllllllllluuuuuuuullllllllll
lllyyyyyllll      lllffllllbbbbbbbbbbllllfflll
 lllyyyyll       llllllllllbbbbbbbbbbllllllllll
 llllnllll      lllluuuuuuuuuuuuuuuuuuuuuuuullll
 llllnnlll    llllflllluuuuuuuuuuuuuuuuuullllfllll
   llnnll    lllff   ffffllllllllllllllffff    flll
   llnnll   lllf         ff          ff         flll
   llnnlllllllfllf     fllllf       lllllf    fllflllll
  lllnnllllllllllww    fllllf      flllll    wwllllllll
 llllnnllllllllllww     fwwwllwwwwllwwwf      wlllllll
 lllllllllllllllww          wwlwwlwww         wwlllllll
  llffffflllf fllw            wwww            wllf fllllll
  lllf   flf   llww      www        wwww     wwll   flllllll
   lllf   ffffffllww     wlw        wlw     wwllfffffllsssll
    llllfffsssssfllww    wwlw      wlww    wwllfsssssllsssll
      lllllfff   ffllww   wwlww   wlww   wwllff   fffllsssll
         lllssss   flllww  wwww  wwwww wwlllf   fssslllfffll
         llllff      ffllwwww      wwwwllff      fflllssllll
           lllllf       flllwww  wwwlllff      flllllflllll
            llllllf    flllllllwwlllllllf    flllllllllll
               llllllllllllllllllllllllllllllllllllll
