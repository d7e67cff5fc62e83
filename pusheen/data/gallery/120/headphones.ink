                                                                                                         lllllllllllllll
                                                                                               lllllllllllllllllllllllll
                                                                                             lllllllllllbbbbbbbbbbbbblll
                                                                                             lllbbbbbbbb            blll
                                                                                             lllbb                  blll
                                                                                             lllb       bbbbbbbbbbb blll
                                                                                             lllb bbbblllllllllllbb blll
                                                                                             lllb bllllllllllllllbb blll
                                                                                             lllb bllll       lllbb blll
                                                                                             lllb bllll       lllbb blll
                lllll                                        lllll                           lllb bllll      llllbb blll
               lllllllll                                   lllllllll                         lllb bllll   lllllllbb blll
              llllllllllll                              llllllllllll                       lllllb bllll llllllbbbbb blll
              llllfffllllllll                         lllllllffflllll                   llllllllbb llll llllbb      blll
             lllllf  ffllllllllllllllllllllllllllllllllllllff   flllll                 lllllbbbbbb llllllllbb      bblll
            llllllllllllllllllllllllllllllllllllllllllllllllllllllllll                llllbb      bllll llllbbb  bbbllll
            lllllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllllllllllllllll      llllbb     bbllll  llllllllllllll
           llllllbbbbb     bbbbbbbbbbbbbbbbbbbbbbbbbbbbb   b bbbbbllllllllllllllllllll llllbbbbbbblllll   lllllllllll
         lllllbbbb bbbbbblllllllllllllllllllllllllllllllllbbbbbb bbblllllfflllllllllllllllllllllllllll
       lllllbbbbbbbblllllllllllllllllllllllllllllllllllllllllllbbbbbbblllllf fssssllllllllllllllllll
    lllllllllbbbbllllllfff     fsssf   sssss   fsssf     fflllllllbbbbllllllllsssssf ffllllllll
   lllllkkkkllllllllf           fff    fsssf    fff          ffllllllllkkkklllllsss     fflllllll
  llllkkkkkkkllllff                     ssf                     fllllkkkkkkkkllllsf       fslllllll
 llllkkkkkkkkkllll                       f                      flllkkkkkkkkkklllf       fssssllllll
 lllkkkkkkkkkkklllf                                             llllkkkkkkkkkkllll      fsssssffllllll
 lllkkkkkkkkkkklllf                                             llllkkkkkkkkkkllll      ssssss   flllll
 lllkkkkkkkkkkklllf                                             llllkkkkkkkkkkllll      sssssf    flllll
 llllkkkkkkkkkllllf  lllf      lllf             lllf      lllf  flllkkkkkkkkkklllf     fssssf      flllll
llllllkkkkkkkllllf  flllllf  flllllf           flllllf  flllllf  llllkkkkkkkkllll      fssf         flllll
lllllllkkkkklllllf  flllllllllllllf             fllllllllllllffllllllllkkkklllllf                    fllllllllllll
 llllllllllllllllf    flllllllllf                flllllllllfffllllllllllllllllff                      fllllllllllllll
      llllllfffff       fflllfff                   fflllff     fff   ffllllff                          lllllllllllllll
     llllllllllllf             flllf   flllf   llllf          fllllllllffff                            fllllsssssslllll
lllllllllllllllllf             fllllf flllllf fllll           fllllllllllllllll                        fllllssssssslllll
 lllllllllfff                  flllllllllllllllllll                ffffffllllllf                        llllssssssssllll
     lllll                      fllllllllllllllllff                                                     llllssssssssllll
     lllll                         fffff   fffff                                                        llllssssssssllll
      llll                                                                                              llllssssssssllll
      llll                                                                                              llllffffffssllll
      llllf                                                                                             llllf      fllll
      llllf                                                                                             llllf      lllll
      llllf                                                                                             llllssf   lllll
      lllll                                                                                            fllllssssflllll
       llllf                                                                                           lllllsssllllll
       lllllf           flllllllllf            fllllllllllf                                           lllllfslllllll
        lllllf        flllllllllllllf         llllllllllllllf                                       flllllllllllll
         llllllf     flllllffffflllllf       llllllffffflllllf                                    flllllllllllll
          llllllllllfllllf       fllll      fllllf      fllll                                ffllllllllllllll
             llllllllllllllfffffffllllffff  fllllf      fllllf            ffffffffffffflllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                      llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
