                                                                           lllll
                                                                          lllllll
                                                                         lllggglll
                                                                       llllggggglll
            llllll                            llllll                  llllggg gggllll
           llllllllll                      llllllllll                 lllggggggggglll
          llllfffllllll                  llllllfffllll lll           lllggggggggggglll           ll
          llll   ffllllll          llllllllllff   llll lllllll      lllggggggggggggglll      lllllll
         llllf      fllllllllllllllllllllllf      fllllllllllllll   lllggggggggggggglll   llllllllll
         llllf       fllllllllllllllllllllf        lllllllgggglllllllllgggggglgggggglllllllllgggglll
         llll          fsssff ssss  fsssf           ffflllggggggglllllggggggglggggggglllllggggggglll
         llll           sssf  ssss  fsss              flllggg ggggglllggggggglggggggglllggggg ggglll
         llllf          fss   fssf   ssf              flllggggggggggllggggggglgggggggllgggggggggglll
        llllf                 fssf                    flllggggggggggllggggggglgggggggllgggggggggglll
       llllf                                           flllgggggllggllggggggglgggggggllggllgggggllll
      llllf                                             lllggggggllgllggggggglgggggggllgllgggggglll
      llllf          ff                  fff            flllgggggglllllgggggglgggggglllllgggggglll
     llllf        flllllf              flllllf           flllggggggglllgggggglgggggglllggggggglll
lllllllllfff     flllllll             flllllllf   ffflllllllllggggggglllggggglggggglllggggggglll
llllllllllllllf  flllllllf            flllllllffllllllllllllllllgggggglllgggglgggglllggggggllll
    llllffffff    fflllfff           fffflllff  ffffffff    fflllgggggglllggglggglllggggggllll
 lllllllllllllf        fllllf fllf  llllf      flllllllllllfffflllllgggglllgglgglllgggglllll
lllllllllllllf          llllfllllllllllff       fllllllllllllf fflllllggglllllglllggglllll
 ll llllf               fllllllllllllllf                 ffff flllllllllllllllllllllllllllll
    llll                  ffllffffllff                         lllrrrrrrrrrrrrrrrrrrrrrrrlll
    llll                                                       lllrrrrrrrrrrrrrrrrrrrrrrrlll
    llllf                                                     flllllllllllllllllllllllllllll
    llllf                                                      fllllrrrrrrrrrrrrrrrrrrrllll
    llllf                                                        flllrrrrrrrrrrrrrrrrrllll
     lllff                                                       flllrrrrrrrrrrrrrrrrrlll
     llllf         fllllllf          fllllllf                     lllrrrrrrrrrrrrrrrrrlll
      llllf      fllllllllllf      fllllllllllf                   flllrrrrrrrrrrrrrrrlll
       llllllf ffllllffffllll     fllllffffllllf                  flllrrrrrrrrrrrrrrrlll
        llllllllllllf    flllff  fflllf    fllllf                 fflllrrrrrrrrrrrrrllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
