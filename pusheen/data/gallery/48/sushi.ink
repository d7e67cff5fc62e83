      lllll           llllll
     llffllll        lllffll
     llf  flllllllllllff fllllllll
     ll     ssffssfssf     ffffllllll
    lllf    ffffsf ff         fslkkkllll
   lllf         f             fslkkkkllll
   llf    flf       fflf      fflkkkkkllll
llllllffflllllf    llllllflllllllkkkkklfllllll
 llllllfppffflf f fllffpppllfffflkkkkklfflllllll
lllllllp    fllllllllf   plllllllkkkkkl  fllssll
  llf       ffllllllf         fflkkkkkl  fllssll
  llf                          flkkkkkl  fllffll
  llf                          flkkkkkl  fllffll
 llllf    ffff     ffff        flkkkkklffllslll
llwwllfffllllllf  llllllf      flkkkkklfllllll
llwwwwwllllllllllfllfffllffffflllkkkkklwwwwwll
 lww   wwwwwwwwwwwwwwwwwwwwwwwwwlkkkkkww  wwll
llww                           wlkkkkkw    wll
llwww                         wwlkkkkkww  wwll
lloooooooooooooooooooooooooooooooooooooooooooll
lloooooooooooooooooooooooooooooooooooooooooooll
     llooooll                    llooooll
