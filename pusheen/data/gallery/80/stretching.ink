                                                                     lllllllll
                                                                    llllllllllll
                                                                    lllsssssslll
                                                                    lllsssssslll
                                                                    lllsssssslll
                                                          llllllll llllffffsslll
                                                       lllllllllllllllsf    flll
                                                     llllllsff ffllllllssfffllll
             lll                         ll         llllfsssf    sssllllsssllll
            llllll                    lllllll    llllllfsssf    ssssffllllllll
           lllfllllll               lllllflll lllllllf  sssf    sssf  flllll
          llllf flllll            lllllf fflllllllff    fff    fsf     flll
          lllf    fllllllllllllllllllf    fllllff                      flll
          lllf      fllllllllsfflllff       f                           lll
          lll        fssf fsss fsss                                     llll
          lllf        fsf fssf  ssf                                     flll
         llll              fsf                                          flll
        llllf                                                           flll
       llllf     fllllf          flllllf                                flll
 lllllllllff   fllllllllf       fllllllllfffllllllllf                   flll
 llllllllllllf llllfflllf      flllffflllllllllllllff                   flll
      llllllff  ff   fllff flfffllf    ffllllffff                       lll
  llllllllllf        flllfllllflllf     fllllllllllff                   lll
  ll   lllf          fflllllllllllf            fffff                   flll
  llllllllf    flllllllllllffffff                                      lll
llllllllllf  fllllllllllllll                    ffffff                fllll
lllf        flllff        f                 fflllllllllf               fllll
lllf        fllllf                     fflllllllllllllllf      ll      fflll
lllllllllllllllllllllllfffflllllllllllllllllll       llllllllllllllllllllll
  lllllllllllllllllllllllllllllllllllllll             llllllllllllllllllll
