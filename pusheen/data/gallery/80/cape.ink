          llllll                       lllll
         lllllllll                  lllllllll
         lll  flllll              lllllf  llll
        lll      llllllllllllllllllllf    llllllllllllll
        lll  fff  fllllllllllllllllf  f  llllllllllllllllllll
        lll  fffff  sssf fsss  sssf ffff flllrrrrrrrrrrrrllllllll        lllllll
        lll  ffffff fssf fsss  sss fffff  lllrrrrrrrrrrrrrrrrlllllllllllllllllll
       llll fffffffffff  fssf  ffffffffff  lllrrrrrrrrrrrrrrrrrrlllllllllrrrllll
      llll  fffffffffffffffffffffffffffff  lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
      lll  fffffffffffffffffffffffffffffff  lllrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
     lllf ffffffffffffffffffffffffffffffff  lllrrrrrrrrrrrrrrrrrrrrrrrrrrllll
    llll  ffff  llllf ffffffffff  llll  ff  lllrrrrrrrrrrrrrrrrrrrrrrrrrrlll
lllllll    ff  llllllf ffffffff  llllll     lllrrrllrrrrrrrrrrrrrrrrrrrrrrlll
lllllllllllf   llllllf ffffffff  llllll  lllllllllllrrrrrrrrrrrrrrrrrrrrrrllll
    llf fff     llllf             llll  flllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
 lllllllllll  fff   fllf fllf  lll      lllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrlll
lllllllllllllf  fff  llllllllllllf    flllrrrlllllllrrrrrrrrrrrrrrrrrrrrrrrrrlll
   llllrrrllllll      llllllllllf   fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
    lllllrrrrllllllllfffllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
    llllllllrrrrlllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
    lll  lllllllrrrrrrlll    lllrrrrrlllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
    llll   fllllllllllllll  llllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrlll
     llll      fflllllllllllllllllllf         ffllllllllllllllrrrrrrrrrrrrlll
      lllll  fffff       ffff      ffffffffffffff      flllllllllllllrrrrrllll
        llllf ffffff       fffffff         ffffffff            fllllllllllllll
         lllf   f   fllllf   f   flllllllllf  ff   lllll        lll  lllllllll
          llllllfllllllllllllflllllllllllllllllflllllllllllfflllll         ll
           lllllllllll  lllllllllll       lllllllllll lllllllllll
