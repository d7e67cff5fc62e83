      llllll               llllll
      llflllll           lllll ll
      ll    lllllllllllllllf  llllllllllll
     lll      lllllllffssf    llllllllllllllll
     lll      fsf fss fss     lllrrrrrrrrrrllllllllllllllll
     lll       f  fsf  f       llrrrrrrrrrrrrrrllllllllrlll
    lll                        lllrrrrrrrrrrrrrrrrrrrrrrll
   lll                          llrrrrrrrrrrrrrrrrrrrrrll
   llf     flll         fllf    llrrrrrrrrrrrrrrrrrrrrlll
llllllllf  llll         llll fllllllllrrrrrrrrrrrrrrrrrlll
  llllll    ff ll flf ll ff  lllrrrrrrrrrrrrrrrrrrrrrrrrlll
llllllllll     lllllllll    llllllllllrrrrrrrrrrrrrrrrrrrlll
  llllrrlllll   fll flf   llllrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
   llllllrrlllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
   ll flllllrrrrlll yllrrrrllllllrrrrrrrrrrrrrrrrrrrrrrll
   lll   flllllllllllllllllllllllllllllllrrrrrrrrrrrrrrll
    lllf       fflllllff            fllllllllllllrrrrrrlll
     llll                                   fllllllllllllll
       llf    fllll     llllllll    fllll    fll    llllll
       lllllllll lllllllll    llllllllllllllllll
