     llll         lllll
    llffllllllllllllfflll
    llf ffllllllllffffllllllll
    llf  ffsfssfsff  f ffflllllll
   llff f f ffff ff     ffllkkllll
  llfffflllff  fflllffffffllkkkllll
llllllflllllffffllllllllllllkkkllflllll
llllllpppfflfllflffpplllllllkkkllfllssll
 lllfff  ffllllllff ffffffllkkkllfflssll
  llf      ffffff        fllkkkllfflffll
  llf   ffff   fffff     fllkkkllfflsfll
lllllfffllllffffllllff   fllkkkllflllll
llwwlllllffllffllffllfffffllkkklllllll
lllw wwlllllllllllllllllllllkkkllw wll
llw                      wllkkkllw wll
lllllllllllllllllllllllllllllllllllllll
lllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllll
