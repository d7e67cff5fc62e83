                                                     llllllllllllllllllll
                                                   lllleeeeeeeleeeeeeeellll
                                                 lllleeeeeeeeeeeeeeeeeeeelll
                                              llllleeeeeeeeeeeeeeeeeeeeeeellll
                                             llleeeeeeeeeeeeeeeeeeeeeeeeeeeellll
                                            llleeeeeeeeeeeeeeeeeeeeeeeeeeeeeelll
                                            llleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeell
                                             lleeeeeeeeeeeeeelleeeeeeeeeeeeeeell
         lllll                       lllll   lllleeeeeeelllllllllllllleeeeeellll
         llllllll                  llllllll    lllllllllll lllyyyyllllllllllll
        lllffflllll              lllllfflll               llllyyyyyllll
        lllf  ffllllllllllllllllllllf   flll              llllllyyllll
       lllf     ffllllllllllllllllf     fllllllllllll        lllllll
       lllf       fsssffsssffsssf        ffffflllllllllll   llllll
       lllf        fssf sssf fssf               ssssfllllll llll
      llllf         ff  fssf  ff               fssss  fflllll
      lllf  fllf         ff        fflf        fsssf   fsslllll
     lllff  lllllllff          flllllllf       fss     ssssfllll
    llllf    fflllllllf     fllllllllff               fsssf fflll
lll lllf      flllllllf      flllllll        fffff    fsff    flll
lllllllllll  fllllllf          llllllfflllllllllllf            fllllllll
   lllfflllf  fllllf     ff    fllllffflllffffff               fllllllllll
lllllllllllf          lllllllf        fllllllllllf              flllsssllll
lllllllffff         fllllflllllf       ffflllllllf              flllsssslll
   lllf             fllf   fflf                                 flllsssslll
   lllf                                                         flllsssslll
   lllf                                                         flllf fflll
   lllf                                                         flllf fllll
    lll                                                         flllssllll
    lllf       flllllf        fllllf                           flllssllll
     llllf   flllllllllf    flllllllllf                       flllllllll
      llllllflllffffflll    lllfffflllf                   fflllllllll
        lllllllllllllllllllllllffffllllfflllllllllllllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllll
