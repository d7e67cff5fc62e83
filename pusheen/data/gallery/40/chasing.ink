
llllll lllll
looolylooool
lloooyyoool
lloolyyoool
 llllllllll        lll
     llllll      llllll
    llffflllllllllffflllllll
    llf   fsfsffsf   ffffllllll   lll
   lll     f ff f       fssfflllllllll
   llf  ff      flf     fff ssflllsssll
lllllfflllff   flllfffllllf ff fllsssll
 lllllffffflllllffffllllfff     fllffll
 lllllf   flpplf    fllllf       lllll
  llf      fllf                  lll
  llff                          fll
   lllf                        flll
    llllf  ff  fllllllf   f  flll
      llllllllllllllllllllllllll
