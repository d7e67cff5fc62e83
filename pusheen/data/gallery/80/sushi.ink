          llllll                       llllll
         llllllllll                  lllllllll
         lllfffllllll              lllllfffllll
        llll    ffllllllllllllllllllllf    fllllll
        lllf      flllllllllllllllllf       lllllllllllll
        lllf        fsss  sssf fsss          ffffffllllllllll
        lllf         sss  sssf fssf                fsllklllllll
       llllf         fff  fss   ff                 ssllkkkkllllll
      llllf                ff                      ssllkkkkkkklllll
      lllf                                         ssllkkkkkkkllllll
     llllf        f                 f              ffllkkkkkkklllfllll
     lllf      fllllll           fllllll            fllkkkkkkklllfflll
lllllllllllf flllllllllf        lllllllllffllllllllllllkkkkkkklll  flll llll
llllllllllllfflllf flllf       flllf  fllflllllllllffllkkkkkkklll   flllllllll
    lllfllllp       ffll  flf  fllf      pplllfff   fllkkkkkkklll   flllssslllll
llllllllllllp       flllfflllfflllf       pllllllllllllkkkkkkklll    lllssssslll
 ll lllf             fllllllllllll               ffffllkkkkkkklll    flllsssslll
    lll                ffffffffff                   fllkkkkkkklll    flllsssslll
    lll                                             fllkkkkkkklll    flllsssslll
    lllf                                            fllkkkkkkklll    flll    lll
    lllf                                            fllkkkkkkklll    lllf   llll
    lllf                                            fllkkkkkkklll    lllsssllll
  llllllf        fllllf         flllllf             fllkkkkkkklll   flllslllll
 lllwwlllf     llllllllll     flllllllllf           fllkkkkkkklllfflllllllll
 llwwwwwllllfflllff  flllf    lllff fflll           fllkkkkkkklllllllllwwwll
 llww   wwwlllllllllllllllfffflllffffflllffffffffffllllkkkkkkklllwwwwwwwwwll
 lllww     wwwwwwwlllllllllllllllllllllllllllllllllllllkkkkkkkllww     wwlll
 lllww                     wwwwwwwwwwwwwwwwwwwwwww wwllkkkkkkkllw      wwlll
 llww                                               wllkkkkkkkllw       wwll
 lllw                                               wllkkkkkkkllw       wwll
 lllwww                                             wllkkkkkkkllww    wwwlll
llllllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllkkkkkklllwwwwllllllll
llooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooolll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
lllllllllllloooooooollllllllllllllllllllllllllllllllllllllooooooollllllllllll
         lllllllllllll                                 lllllllllllll
