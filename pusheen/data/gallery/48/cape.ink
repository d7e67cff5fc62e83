      llll            lllll
     llfflll        llllflll
     ll   flllllllllll  fllllllllllll
    lll  f  ss ssffsf    llrrrrrrrllllll lllllll
    llf ffffff fs ffffff fllrrrrrrrrrrllllllllll
   lll fffffffffffffffff  llrrrrrrrrrrrrrrrrrll
   ll        ffffff       llrrrrrrrrrrrrrrrrll
llllf    llll ffff flllf  llrrlrrrrrrrrrrrrrll
lllllll  llll       lllflllllllrrrrrrrrrrrrrrll
lllllll     llfllfll   flllllllrrrrrrrrrrrrrrrll
  llrrlllf  flllllll  lllrrrrrrrrrrrrrrrrrrrrlll
  lllllrlllllllllllllllrrrrrrrrrrrrrrrrrrrrrlll
  llflllllrrrll  llrrllllllllrrrrrrrrrrrrrrrll
   llf  fllllllllllllllf flllllllllllrrrrrrrll
    lllf        f                ffllllllllrrll
     lll    lllf    llllllf   flll    ll llllll
      llllllllllllllllllllllllllllllllll
