            lllllll                              llllll
            lllllllll                         llllllllll
           llll  lllllll                    llllllf fllll
           lllf    flllll                  lllllf    llll
          llll  fff  fllllllllllllllllllllllll   f  flllllllllllllllll
          lllf  fffff  lllllllllllllllllllllf  fff fllllllllllllllllllllllll
          lll  fffffff  fssss   ssss  fssss  fffff  llllrrrrrrrrrrrrlllllllllll                llll
          lll  fffffffff ssss   ssss  fsssf ffffff  flllrrrrrrrrrrrrrrrrrrlllllllll     llllllllllll
          lll  fffffffffffsss   ssss   sss ffffffff  llllrrrrrrrrrrrrrrrrrrrrrllllllllllllllllllllll
         llll  ffffffffffffffff fssf fffffffffffffff flllrrrrrrrrrrrrrrrrrrrrrrrrlllllllllrrrrrllll
        llll  ffffffffffffffffffffffffffffffffffffff  llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
       llllf ffffffffffffffffffffffffffffffffffffffff  lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
       llll  ffffffffffffffffffffffffffffffffffffffff  llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
      llll  fffffffff   fffffffffffffffffff    ffffff  llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
      lllf  ffffff  lllllf ffffffffffffff fllllf  fff  llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
 l   llll    ffff  lllllllf ffffffffffff llllllll  f   llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
llllllllllllllfff  llllllll fffffffffff  llllllll  fllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
  llllllllllllf ff fllllll  fffffffffff  fllllllf  lllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
    llllllffff  fff  fff  flf    ff    flf  ff    fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
 lllllllllllllf  fffffff  lll   llll  flll  fff  fllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
llllllllllllllll   fffff  llllllllllllllll  ff  fllllrrllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
    llllrrrrllllllf   fff fllllllllllllll      lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
     lllllrrrrrlllllllf       f     ff     fllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
     llllllllrrrrllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
     llllllllllrrrrrrllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
     llll  llllllllrrrrrrrrrllly    llllrrrrrrrlllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
     llllf   fllllllllllllrrllly    llllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
      llll       fllllllllllllllllllllllllllllllf    ffllllllllllllllllllrrrrrrrrrrrrrrrrrrrllll
       llllf  ffff     ffllllllllllllllfff      ffffffff      flllllllllllllllllrrrrrrrrrrrrrlll
        lllllf  fffffffffff            fffffffffffffffffffffffff      fflllllllllllllllrrrrrrllll
          lllllf ffffffffff    fffffffffffffffffffffffffffffffffff    fff     flllllllllllllrrllll
            lll   ffffff  lllllf ffffffff ffffffffffff ffffffff fllllf ffffff   llll lllllllllllll
            llll         lllllllf        llllllllllllll        fllllllf        llll        llllll
             lllllllllllllll llllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllll    llllllllllll          llllllllllll    llllllllllll
