              lllllll                                     lllllll
             lllllllllll                               lllllllllll
            lllll llllllll                          llllllllf llll
            llll     llllllll                     lllllllf    llll
            llll        llllll       lllllllllllllllllf       llllllll
           lllll          llllllllllllllllllllllllllf       llllllllllllllllllllllll
           llll            flllllllllllllllllllllll        flllllllllllllllllllllllllllll
           llll             fssss    ssssf   sssss          llllrrrrrrrrrrrrrrrrrlllllllllll
           llllf             ssss    ssssf   ssssf          fllllrrrrrrrrrrrrrrrrrrrrrlllllllllll          lllllllllll
           lllll             fsss    ssssf   fsss            lllllrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllllllllllllllll
           lllll              ff     fsss     ff              llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllllllrllll
          lllll                       ssf                     lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
         llllf                                                 llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
        lllll                                                  llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
        llll                                                   fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
       llllf                                                    llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
      lllll              fff                       ff           llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
      llllf            llllllf                   llllll         llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
lllllllllllllfff       lllllll                  llllllll    ffllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
lllllllllllllllll      llllllf                   llllllf   llllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
     lllllllllll         flf  fll            flf  fllf     lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
     llllllllllll             llll   llll   flllf         lllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
 lllllllllllllllllf           lllllfllllllffllll         llllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllll
 lllllllllrrrrllllllf         flllllllllllllllll        lllllrrrrllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
     lllllllrrrrlllllll         flllllf llllll        flllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllll
     llllllllrrrrrllllllllf                        fllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllll
      llllllllllrrrrrlllllllllllllfllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllll
      llll lllllllrrrrrrllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
      llll   llllllllrrrrrrrrrllllllll  ylllllllrrrrrrrrrlrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
      llllf    flllllllllrrrrrrrllll      llllrrrrrrrllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
      lllll       fllllllllllllllllll    yllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
       lllll          fllllllllllllllllllllllllllllllllf      ffllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrllll
        lllll                ffllllllllllllllllff                      fflllllllllllllllllllrrrrrrrrrrrrrrrrrrlllll
         llllllf                      fff                                      ffllllllllllllllllllrrrrrrrrrrrrllll
          llllllll                                                                      fllllllllllllllllllrrrrrllll
             lllll                                                                          lllllllllllllllllllllllll
             lllll            lllllll           flllllllllllllf           flllllf           lllll      llllllllllllll
              lllll         flllllllll         flllllllllllllllf         llllllllf         lllll              lllll
               lllllllllllllllllllllllllllllllllllll       lllllllllllllllllllllllllllllllllllll
                lllllllllllllll    lllllllllllllll           lllllllllllllll   lllllllllllllll
