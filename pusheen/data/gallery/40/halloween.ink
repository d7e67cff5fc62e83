             llllll
           llkkkll
           lkkkkl
     ll   lkkkkkl   ll
    lllllllkkkkklllllll
    llllllooooooollllllllll
    lkkkkkkkkkkkkkkkkklllllllll
   llllllkkkkkkkkkllllff ssffllll
  lllf  f  ffff fff      sf  sslll
llllfffflllf    flllffffflf fslllll
llllllffllfff  ffllfflllllfllllggllll
llllll    flllllf   fllllooooooooooooll
 llff       fff       flooooooo oooooool
  ll                  flooookkoookkooool
  llf   ffff   fffff  floooooookoooooool
  llllflllllffflllllf fllooookkkkkooooll
    llllllllllllllllllllllllollollolll
