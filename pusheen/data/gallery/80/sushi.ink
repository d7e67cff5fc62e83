          llllll                       llllll
         llllllllll                  lllllllll
         lllfffllllll              lllllfffllll
        llllf  fffllllllllllllllllllllfff ffllllll
        lllff    fflllllllllllllllllfff    flllllllllllll
        lllf      fffsssffsssfffsssff      ffffffffllllllllll
        lllf        fsssf sssfffssff              ffsllllllllll
       llllf        fffff fssf ffff                sslllkllllllll
      llllff              ffff                    fsslllkkkklllllll
      lllff                                       fsslllkkkkkkllllll
     llllf     fffffff            ffffff           fflllkkkkkklllfllll
     lllff   fffllllllff        ffllllllff    f ffffflllkkkkkklllfflll
lllllllllllffflllllllllff      flllllllllfflllllllllllllkkkkkklllffflll llll
llllllllllllfflllffflllff     fflllffffllflllllllllfflllkkkkkklllf fflllllllll
    lllfllllf pp f  ffllffflffffllff  ppppplllffffffflllkkkkkklllf fflllssslllll
llllllllllllf       flllfflllfflllff     pflllllllllllllkkkkkklllf  flllssssslll
 ll lllfffff        ffllllllllllllf       ffffffffffflllkkkkkklllf  fflllsssslll
    lllf             ffffffffffffff                fflllkkkkkklllf  fflllsssslll
    lllf                                           fflllkkkkkklllf  fflllsssslll
    lllf                                           fflllkkkkkklllf  fflllf  flll
    lllff                                          fflllkkkkkklllf  flllffffllll
    lllff                                          fflllkkkkkklllf  flllsssllll
  llllllff    ffffllllfff     ffflllllfff          fflllkkkkkklllf fflllslllll
 llllllllfff ffllllllllllf   fflllllllllff         fflllkkkkkklllfflllllllll
 lllwwwlllllfflllffffflllff  flllffffflllff        fflllkkkkkkllllllllllllll
 lllw   wlllllllllllllllllfffflllffffflllfffffffffflllllkkkkkklllllllwwwwlll
 llllw     wwlllllllllllllllllllllllllllllllllllllllllllkkkkkklllw     wllll
 llllw              w w ww wwwwwwwwwwwwwwwwwwwwwww wwlllkkkkkklll      wllll
 lllw                                               wlllkkkkkklll       wlll
 lllw                                               wlllkkkkkklll       wlll
 lllllw                                             wlllkkkkkklllw    wlllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
         lllllllllllll                                 lllllllllllll
