   llll       llll
   lf llllllllf llllllll
   lf  fs s sf  llrrrrrlllllllll
  ll      f     flrrrrrrrrrrrrll
 ll   ll     ll  lrrrrrrrrrrrll
llllf lll f lllfllllrrrrrrrrrll
llllll  lllll flllllrrrrrrrrrrll
 llllllllllllllrrrrrrrrrrrrrrll
 llffllllllllllllllllllrrrrrrll
  lll     f   f      flllllllll
   lllllllllllllllllllllll   ll
