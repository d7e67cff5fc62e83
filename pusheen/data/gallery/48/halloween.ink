                 lllll
              lllkkkll
             llkkkkll
             lkkkkkll
      lll   llkkkkkll   ll
     llllllllkkkkkkklllllll
     llfflllooooooooollfflll
    lllkkklloooooooolllkkklllllllll
    llkkkkkkkkkkkkkkkkkkkkllfffsllllll
    llllllllllllllllllllllf   ssf fflll
   llf                        sf   ssflll
  lllf   lllf      flllf          fsflllll
lllllllffllllf     fllllfllllllff fflgggll
lllllllf ffffllffflffffffllllllllllllgglllllll
llllfff     fflllllf     ffllloooooooooooooooll
  ll           f           floo ooooo ookoo ooll
  llf                      loo  okkkoookkkoo ool
  llf                      ll   oooooooooooo ool
  lllf  flllllf   lllllf   floooookkkkkkkoooooll
   lllllllfffll ffllffllf  ffloooooooooooooooll
      lllllllllllllllllllllllllllllllllllllll
