                         lrrll
                         lrrll
                         lrrl
    llll          lll    llll   lll
    llllll      llllll   llrl   llll
   llffflllllllllffflllllllll lllffllll
   llf   fsfssfsf   ffffllllllllff ffll
   llf    f ff         fssffllllf   flll
  llf  fff      fff    fff ssflllf  flll
llllffflwwlf   lwllffllllf ff fllf ffll
lllllfflllffllfllllllllfff     fllflllll
lllllf   fflrrlff  flllll       llll
 llf      flrrlf                lll
  llf      ffff                fll
  lllf                        flll
   lllf  fllf  fllllf   flf  fll
    llllllllllllllllllllllllllll
