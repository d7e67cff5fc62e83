               lllllll                                     lllllll
               llllllllll                                llllllllll
              llllfflllllll                           llllllll llll
             lllll    lllllll                       lllllllf   fllll
             llll  fff  fllllll                    llllll   ff  lllll
            llllf  fffff  lllllllllllllllllllllllllllll  ffff flllllllllllllllllllll
            llll  ffffffff  lllllllllllllllllllllllllf  ffff  llllllllllllllllllllllllllll
            llll  fffffffff  llllssffffssss   fssssf  ffffff  llllrrrrrrrrrrrlllllllllllllllll
            llll  ffffffffff  sssss   sssss   fssssf ffffffff fllllrrrrrrrrrrrrrrrrrrrrllllllllll             llllllllll
            llll  fffffffffff fssss   sssss   fssss fffffffff  lllllrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllllllllllllllll
            llll  ffffffffffff fssf f fssss    sss fffffffffff  llllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllllllrrlllll
           lllll fffffffffffffffffffff sssf fffffffffffffffffff fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllrrrrrrrrlllll
          lllll  fffffffffffffffffffffffsf ffffffffffffffffffff  llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
         lllll  ffffffffffffffffffffffffffffffffffffffffffffffff fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
         llll  fffffffffffffffffffffffffffffffffffffffffffffffff  llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
        llllf ffffffffffffffffffffffffffffffffffffffffffffffffff  llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
       lllll  fffffffffff     fffffffffffffffffffff      fffffff  llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
       llll  fffffffff  flllllf fffffffffffffffff  llllll  fffff  llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
      lllll   fffffff  lllllllll fffffffffffffff fllllllllf ffff  llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
lllllllllllllfff  fff flllllllll  ffffffffffffff llllllllll   fflllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
lllllllllllllllll  ff  lllllllll fffffffffffffff fllllllllf  lllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
      llll fffllf ffff  llllllf   ffffffffffffff   llllllf   fllllrrlrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
     lllllllllllf fffffff      fllf    flf  f flll       f  flllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
 llllllllllllllll  ffffffffff  llll   fllll   llll  ffffff flllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
 lllllllllllllllllf  ffffffff  lllllllllllllllllll  ffff  fllllrrrllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
     llllrrrrrlllllllf  ffffff  lllllllllllllllllf ffff  lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
     llllllrrrrrllllllllf   fff  flllllf flllllf      fllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
      lllllllrrrrrrlllllllllff       flllllf     fflllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
      llllllllllrrrrrrlllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
      llll lllllllrrrrrrrrlllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
      llllf  fllllllllrrrrrrrrrrrlllll     yllllrrrrrrrrrllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
       llll     lllllllllllrrrrrrlllly      llllrrrrllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
       lllll  ff   fllllllllllllllllllly yllllllllllllllllllfflllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
        llllf  fffff   flllllllllllllllllllllllllllllllf    fff      ffllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrllll
         lllllf  ffffffff          fflllllllf         fffffffffffffffff       flllllllllllllllllllrrrrrrrrrrrrrlllll
          llllllf  ffffffffffffffffff       ffffffffffffffffffffffffffffffffffff      ffllllllllllllllllrrrrrrrrlllll
           lllllllf ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff      flllllllllllllllrrrllll
              llll  ffffffffff fffffff fffffffffff               fffffffffff ffffff fffffffff   llll lllllllllllllllll
              llllf  fffffff  flllllll   fffffff  lllllllllllllll  fffffff   lllllll  fffffff   llll       llllllllll
               lllllf       flllllllllllf       fllllllllllllllllll        llllllllllf       fllllll            lll
                llllllllllllllllll llllllllllllllllll         llllllllllllllllll llllllllllllllllll
                  llllllllllllll     llllllllllllll             llllllllllllll     llllllllllllll
