       llllll                lllll
       llflllll           lllllflll
      lllffffllllllllllllllllffffllll
      llff  fffllllllllllllff   flllllllllll
      llff    ffssffssffssf     fffffffslllllll
     lllff     fffffssfffff           fslllllllll
     lllf          ffff               ssllkkkllllll
    lllff   ffff         fffff       ffsllkkkkllllll
   lllff  ffllllff     fffllllff fffffffllkkkklllflll
lllllllllffllllllff   fflllllllfllllllllllkkkklllfflllllll
   llfflffflfffflfffffffllfffllflfffffffllkkkklllfffllllllll
lllllllllf    ffllflllflllf    pllllllllllkkkklllf fllssslll
 l llfffff     flllllllllff    fffffffffllkkkklllf fllssssll
   llff         ffffffffff            ffllkkkklllf fllssssll
   llff                               ffllkkkklllf fllffffll
   llff                               ffllkkkklllf fllsfflll
  llllff   ffffffff    ffffffff       ffllkkkklllfffllsslll
 llllllfffflllllllff fflllllllff      ffllkkkklllfllllllll
 llwwlllllfllffffllffflllffflllff fff ffllkkkklllllllllll
 llww wwllllllllllllllllllllllllllllllllllkkkkllllwwwwwll
 lllw      wwwwwwwwwllllllllllllllllllwlllkkkklllw   wlll
 llw                                   wllkkkklll     wll
 lllw                                  wllkkkklllw   wlll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
       llllllllll                        llllllllll
