         llllll                       llllll
        llllllllll                 lllllllll
        lll   llllll             lllllf  lll
       llll     flllllllllllllllllll    llllllllllllllll
       lll        flllllllllllllll     fllllllllllllllllllll
       lll         sss  fsss  sss       lllrrrrrrrrrrrrrllllllll         lllll
       llll        fss   ssf  fsf        lllrrrrrrrrrrrrrrrrlllllllllllllllllll
      llll               ss              lllrrrrrrrrrrrrrrrrrrrrlllllllrrrrllll
      lll                                 lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
     lllf                                 lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
    llll                                  lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
    lll        flllf             lllf     lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
llllllllllf    lllll            lllll   lllllllllllrrrrrrrrrrrrrrrrrrrrrrlll
lllllllllll    flllf             llll  lllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrllll
   llllllllf        lll  llf fllf     fllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
lllllllllllll       llllllllllll     fllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrllll
   lllllrrrllllf     llllllllll     llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
    llllllrrrlllllllf   fllf   flllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
    llllllllrrrllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
    lll  llllllrrrrrrllll  ylllrrrrrrlllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
    lll    flllllllllllly  ylllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrlll
     lllf      fllllllllllllllllllllf     ffllllllllllllllrrrrrrrrrrrrrrrlll
      llllf             flll                       fllllllllllllllrrrrrrrrlll
       lllll                                               flllllllllllllrllll
         lll        llllf       fllllllllf       fllll       flll  lllllllllll
         lllllfffflllllllllfffllllllllllllllffflllllllllffflllll          lll
          lllllllllll  lllllllllll      lllllllllll lllllllllll
