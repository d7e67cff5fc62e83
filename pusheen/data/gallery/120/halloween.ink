                                                lllllll
                                           llllllllllll
                                        llllllllllllll
                                      llllllllkkklllll
                                    lllllllkkkkklllll
                                   llllllkkkkkklllll
                                  lllllkkkkkkkkllll
                                 lllllkkkkkkkkkllll
                                lllllkkkkkkkkklllll
                                lllllkkkkkkkkkkllll
                               lllllkkkkkkkkkkkllll
                 lll          lllllkkkkkkkkkkkklllll         lll
               llllllll      lllllkkkkkkkkkkkkkkllll      llllllll
              llllllllllll  lllllkkkkkkkkkkkkkkklllll   lllllllllll
             lllllfflllllllllllllllllllllllllllllllllllllllllfflllll
             llllff fffllllllllllllllllllllllllllllllllllllff ffllll
            lllllfffffffflllllloooooooooooooooooooolllllfffffffflllll
            llllllllllllllllllloooooooooooooooooooollllllllllllllllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
            lllllkkkklllllllllllllllllllllllllllllllllllllllkkkklllllflllllllllllllllll
            lllllkkkkkkkkkkkkkkkkkkklllllllllkkkkkkkkkkkkkkkkkkkkllllf    fffsssllllllllll
            llllllllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllllff     fssssssfflllllllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllllllff     ffssssssf fffflllllll
          lllllfffffflllllllllllllllllllllllllllllllllllllllfffffff       fssssssff    ffslllllll
         lllllff       f fffffffffffffffllffffffffff ffff                 fsssssff     ffssslllllll
         llllff                                                           fssssff     ffsssssfllllll
        lllllff                                                           ffssff     ffsssssfffflllll
        llllff          fffffff                    fffffff                  f        ffsssssf  fflllll
       lllllf         fflllllllff                ffllllllff                          fssssffffllllllllll
llll  lllllff        fflllllllllf               ffllllllllff      ffffffffffffff     fsssfflllllllllllll
llllllllllllllllff   fflllllllllf               fllllllllllffffllllllllllllllllf      f fflllllllllllllll
lllllllllllllllllff  ffllllllllff               ffllllllllffflllllllllllllllllff        flllllggggllllllll
      llllffffffff    fffllllffffffff        fffffffllllfff fffffffffffff     fffflllllllllllllllgllllllllll
     llllllllllllff      f ff  fflllfff   fffllllf   ff f   fflllllllfffffffflllllllllllllllllllllllllllllllllll
 llllllllllllllllff            ffllllllffffllllllf          fflllllllllllllllllllllllllllllllllllllllllllllllllllll
 lllllllllffffffff              fflllllllllllllff            fffffffflllllllllloooooooooooooooooooooooooooooolllllll
     llllff                       fffllllllllfff                     ffllllloooooooooooooooooooooooooooooooooooollllll
     lllllf                          ffffffff                       fflllllooooooooooooooooooooooooooooooooooooooolllll
     lllllf                                                         flllllooooooooooookkoooooooooooookooooooooooooollll
      llllf                                                        ffllllooooooooooookkkkooooooooookkkkkoooooooooooollll
      llllf                                                        flllloooooooooookkkkkkkooooooookkkkkkkooooooooooollll
      llllf                                                        flllloooooooooooooooooooooooooooooooooooooooooooollll
      llllff                                                       flllloooooooooooooooooooooooooooooooooooooooooooollll
      llllff                                                       flllloooooooooooooooooooooooooooooooooooooooooooollll
      lllllff            ffffffff                ffffff f          ffllllooooooooookkkooooookkkkooooookkkoooooooooolllll
       lllllff        ffflllllllllff         ffflllllllllfff        fllllloooooooooookkkkkkkkkkkkkkkkkkkooooooooooollll
        lllllfff    ffllllllllllllllff      fflllllllllllllff       ffllllloooooooooookkkkkkkkkkkkkkkkooooooooooollllll
         llllllfff  fflllllffffllllllf     fflllllffffllllllff       fflllllloooooooooookkkkkkkkkkkkkoooooooooolllllll
          lllllllllffllllff    ffllllff    fllllff     fllllff         fflllllllooooooooooooooooooooooooooooolllllll
            llllllllllllllfffffffllllfffffffllllfff f ffflllfff f ffffffffflllllllllllllllllllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                     llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll   lllllll
