       lllll                llllll
      lllflllll           lllllfll
      lll   llllllllllllllllf  fllllllllll
      ll  ff  llllllllllllf    llllllllllllllll
      ll  fff  ssf ssf ssf ff  lllrrrrrrrrrrllllllllllllllll
     lll  ffffffff ssf fffffff  llrrrrrrrrrrrrrrllllllllrlll
    lllf ffffffffffffffffffffff fllrrrrrrrrrrrrrrrrrrrrrlll
    llf fffffffffffffffffffffff  llrrrrrrrrrrrrrrrrrrrrlll
   lll  ff  fll  fffffff fllf    llrrrrrrrrrrrrrrrrrrrrll
llllllff   lllll  fffff fllllf  fllllllrrrrrrrrrrrrrrrrlll
lllllllll  fllll   fff   llll fllllllllrrrrrrrrrrrrrrrrrlll
lllllllll      lll llf ll     llllllllrrrrrrrrrrrrrrrrrrrlll
lllllrllllf    flllllllll   flllrrlllllrrrrrrrrrrrrrrrrrrlll
   lllrrllllllf  fllfllf fllllrrrrrrrrrrrrrrrrrrrrrrrrrrlll
   llllllrrlllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
   llffllllllrrrrll   llrrrlllllllllrrrrrrrrrrrrrrrrrrrll
   lllf  flllllllllllllllllllffflllllllllllllrrrrrrrrrrlll
    llllf         flllf                flllllllllllrrrrrll
      lllf  f  ffff               fff  fff     flllllllllll
       lllf   flllll    fllllllllf   fllllf    lll    lllll
        lllllllll lllllllll    llllllllllllllllll
