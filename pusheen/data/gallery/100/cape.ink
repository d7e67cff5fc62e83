           lllllll                              llllll
           llllllllll                        llllllllll
          llll  lllllll                   lllllll  flll
          lllf     llllll         llllllllllllf     llll
         llll        lllllllllllllllllllllll      llllllllllllllllllll
         llll          lllllllllllllllllll       flllllllllllllllllllllllll
         llll           sssf   sssf   sssf        llllrrrrrrrrrrrrrrrlllllllll                lll
         llll           sssf   sssf   sss          lllrrrrrrrrrrrrrrrrrrrllllllllllllllllllllllllll
         llll            ff    sss    fsf          llllrrrrrrrrrrrrrrrrrrrrrrllllllllllllllllllllll
        llll                   fsf                  llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
       llll                                         llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
       lllf                                          lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
      llll                                           llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
     llll            ff                    f         llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
 l   llll          llllll               flllll       lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
lllllllllllllf     llllll               llllllf  flllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
  llllllllllll     fllllf                lllll   lllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
    lllllllllf           lll   lll   lllf       fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
 llllllllllllllf         llllflllllfflllf      fllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
lllllllllrrrlllllf       fllllllllllllll      fllllrrrrlllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
    llllllrrrrllllll       flllf  fllf      flllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
    llllllllrrrrlllllllllf    flllf    fllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
     lll lllllrrrrrlllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
     lllf  llllllrrrrrrrllllllllyylllllllrrrrrrrlrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
     llll    lllllllllrrrrrlll     llllrrrrlllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
     llllf      flllllllllllllllyyllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrllll
      llllf          flllllllllllllllllllllf            flllllllllllllllllrrrrrrrrrrrrrrrrrrllll
       lllllf                 flllf                             ffllllllllllllllllrrrrrrrrrrllll
         llllll                                                          fllllllllllllllllrrrllll
           llll          ff              fffffffffff             ff          llllllllllllllllllll
           llll         fllllll         llllllllllllf        flllllf        fllll       lllllllll
            llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
             lllllllllllll   lllllllllllll        llllllllllllll llllllllllllll
