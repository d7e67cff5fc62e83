   lllll      lllll
   llffllllllllffllllll
   llf  fffsfs    ffflklll
  llf     ff        flkkklll
lllffflllf  flllffffllkkklfll
lllllppfllffflfpplllllkkklflllll
lllff   flllll   fffllkkklfflssl
 ll                  lkkklfflffl
 llf  ffff  ffff     lkkklflllll
lwwwllllllfflllllf  flkkkllwwwl
lwwwwwwwwwwwwwwwwwwwwlkkkwwwwwl
lww                wwwkkkwwwwwl
loooooooooooooooooooooooooooool
llllloollllllllllllllllooolllll
