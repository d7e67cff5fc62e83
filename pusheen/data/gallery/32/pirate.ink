       llkkkkll
    lllkkkwwkkklll      llll
   lllkkkwwwwkkklll  llylrrrll
 lllkkkkkkwwkkkkkklllllyrrrrrl
 llllkkkkkkkkkkkklllfsllrrlbbll
  llfllllfllllllf   ssffsllbbbl
lllllkkkkllfflllffffff fffllll
llllllkkllffffllfllllf     lllll
llllfffffllllf  fllllf     flssl
 ll                        flfsl
 llf                       flsll
  llffllllffllllf        flllll
   llllllllllllllllllllllllll
