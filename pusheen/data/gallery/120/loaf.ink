               llllllll                                     lllllll
               llllllllll                                lllllllllll
              lllllfllllllll                           llllllllflllll
             lllllf  fflllllll                       lllllllff  fllll
             llllf     ffllllll                    lllllllf      lllll
            lllllf        flllllllllllllllllllllllllllllf        fllllllll
            llllf          fllllllllllllllllllllllllllff         flllllllllllllllll
            llllf            flllllllffsssssfffsssssff            flllllllllllllllllllll
            llllf             fssssf   sssss   sssssf                       ffsllllllllllll
            llllf              ssssf   sssss   sssss                         fssssssflllllllll
            llllf              fsss    ssssf   fsssf                         ssssssf  ffllllllll
           lllllf                ff    fsssf    ff                          fssssss      fflllllll
          lllllf                        fsf                                 fsssssf       sssllllll
         lllllf                                                             fssssf       ssssssllllll
         llllf                                                              fsssf       fsssssffflllll
        lllll                                                                ff         ssssss   fllllll
       lllllf            flllff                     fllllf                             fsssssf    fllllll
       llllf           fllllllllf                 fllllllllf                           fsssf        fllll
lllllllllllf          flllllllllf                 llllllllll        ffffllllllllf       fff          lllll
lllllllllllllllllf     lllllllllf                 llllllllll  flllllllllllllllllf                    flllllllllllll
     llllllllllllf     flllllllff                 fllllllllf  flllllllllffffff                        fllllllllllllll
      llllf   fff        ffffff fff             fff fffff      fff                                     flllllssslllllll
  lllllllllllllllf             flllf   flllf   llll           fllllllllllllfff                         fllllsssssssllll
lllllllllllllllllf             fllllffflllllfffllllf          fllllllllllllllllf                        llllssssssslllll
 lllllllllf                    fllllllllllllllllllf                    fffffllf                         llllssssssssllll
     lllll                      fflllllllflllllllf                                                      fllllsssssssllll
      llll                         ffff    ffff                                                         fllllsssssssllll
      llll                                                                                              fllllsssssssllll
      llllf                                                                                             lllllfffffffllll
      llllf                                                                                             llllf      fllll
      llll                                                                                              llllff    flllll
      llllf                                                                                             llllssf  flllll
      lllll                                                                                            fllllssssslllll
       llllf                                                                                          flllllsssllllll
       lllllf           flllllllllff           fllllllllllf                                          flllllfslllllll
        lllllff       flllllllllllllf         llllllllllllllf                                       flllllllllllll
         lllllllf    flllllffffflllllf       lllllfffffflllll                                     flllllllllllll
           lllllllllfllllff      fllll      fllllf      fllllf                               ffllllllllllllll
             lllllllllllllllffffffllllffff ffllllf      fllllff        f fffffffffffffllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                      llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
