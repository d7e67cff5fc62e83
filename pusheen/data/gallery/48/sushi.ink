      lllll           llllll
     llffllll        lllffll
     llfffflllllllllllffffllllllll
     llf  ffssffssfssff  ffffffllllll
    lllf   fffffsfffff        fsllllllll
   lllff       fff           ffsllkkkllll
   llff ffflfff    ffflff    fffllkkklllll
llllllffflllllff  fllllllfllllllllkkkllfllllll
 llllllfflffflfffffllfflllllffffllkkkllfflllllll
lllllllf   ffllllllllf  pfllllllllkkkllfffllssll
  llff f   fffllllllff   fffffffllkkkllfffllssll
  llff        ff f f          ffllkkkllfffllffll
  llff                        ffllkkkllfffllffll
 llllff ffffffff ffffffff     ffllkkkllffllslll
llllllfffllllllfffllllllff    ffllkkkllfllllll
llwwwllllllllllllfllfffllfffffllllkkkllllllwll
 llw   wwlllllllllllllllllllllllllkkkllw  wlll
llww                           wllkkkll    wll
lllww                         wwllkkkllw wwlll
lllllllllllllllllllllllllllllllllllllllllllllll
lllllllllllllllllllllllllllllllllllllllllllllll
     llllllll                    llllllll
