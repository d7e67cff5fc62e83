     llll         lllll
    llffllllllllllllfflll
    ll   fllllllllf  fllllllll
    llf   fs ssfsf       flkkllll
   llf       ff          flkkkklll
  llff flllf    flllf    flkkkkllll
llllllflllllf  flllllllllllkkkkllflllll
llllllpp fflfllflff pplllllkkkkllfllssll
 lllf     fllllllf     ffflkkkkllfflssll
  llf                     lkkkkllfflffll
  ll                      lkkkkllfflsfll
llwllf fllllf  fllllf     lkkkkllflllll
llwwwllllffllffllffllffffflkkkkllwwwwl
llww wwwwwwwwwwwwwwwwwwwwwwkkkklww wwl
llw                      wwkkkklww wwl
llwwwwwwwwwwwwwwwwwwwwwwwwwlkkklwwwwlll
looooooooooooooooooooooooooooooooooooll
lllllloooollllllllllllllllllloooolllll
