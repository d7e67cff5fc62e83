                                  llllllllllllll
                               lllllllllkkkllllllll
                             llllllkkkkkkkkkkkkkllllll
                           llllllkkkkkkkkkkkkkkkkkllllll
                         lllllkkkkkkkkkkwwkkkkkkkkkkllllll
                        llllkkkkkkkkwww     wwkkkkkkkklllll                                   lllllllll
                lllllllllllkkkkkkkkw          wwkkkkkkkkllll llllll                        llllllllllllll
               lllllllllllkkkkkkkkww www   www wkkkkkkkkklllllllllll                   llllllllrrrrrrrlllll
              lllllllllllkkkkkkkkkwwwkkkwwwkkkwwkkkkkkkkkkllllllllll               llllllllllrrrrrrrrrrrllll
              llllffllllkkkkkkkkkkkwwwwww wwwwwwkkkkkkkkkkkllllflllll            llllllyyllllrrrrrrrrrrrrlllll
             lllllllllkkkkkkkkkkkkkkww       wwkkkkkkkkkkkkkllllllllll           llllyy yylllrrlllrrrrrrrrllll
             llllllllkkkkkkkkkkkkkkkkw       kkkkkkkkkkkkkkkkkllllllll           lllly   ylllrrrrrrrrrrrrrrllll
           lllllllkkkkkkkkkkkkkkkkkkkww      kkkkkkkkkkkkkkkkkkkllllllllllllllllllllllyyyllllrrrrrrlrrrrrrrrlll
       llllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllllllllllllllllrrrrrrrllllllllrrllll
      lllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllllllllllllrrrrrrrrrllbbbbblllllll
      lllllllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllllffssssslllllllrrrrrrrlllbb   bbblllll
          lllllllllllllllllllllllkkkkkkkkkkkkkkkkklllllllllllllllllllllfff   ssssssf ffllllllrrrrlllb      bbbllll
           lllllf  ffflllllllllllllllllllllllllllllllllllllllfff             ssssss     fflllllrrlllb       bbllll
          lllllf                 fffffffssfffffffffflllllllllf              fsssssf       fslllllllllbb     bbllll
         lllllf                          f  ffllllllllllllllf               fssssf       fsssslllllllbb     bbllll
         llllf   flllllllllllllllllf  flllllllllllllllfff                   fsssf       fssssssfllllllbbb    blll
        lllllf  flllllllllllllllllllllllllllllllff                          fssf        ssssssf  flllllllbbbbllll
        llllffllllllkkkkkkkkkkkkllllllllllff         ffff                               sssssf    fllllllllbbllll
       lllllllllllllkkkkkkkkkkkkllllff             llllllll                            fssssf      fllllllllllll
lllllllllllllllllllllkkkkkkkkkkkllll              llllllllll            fffflllf       fssf         fllllllllll
lllllllllllllllllflllkkkkkkkkkkllllf              llllllllll  flllllllllllllllllf                    fllllllllllll
 llllllllllllllllffllllkkkkkkkllllf               fllllllllf  flllllllllllllffff                      fllllllllllllll
      llllf   fff  fllllllllllllff                  fllllf     fff                                     lllllllllllllll
     llllllllllllf   fflllllllfffllllf       llllf            flllllllllffff                           fllllsssssslllll
lllllllllllllllllf               lllllllf fllllllf            fllllllllllllllll                         llllssssssslllll
 lllllllllff                      flllllllllllllf                  ffffflllllllf                        llllssssssssllll
     lllll                          fflllllllff                                                         fllllsssssssllll
      llll                                                                                              fllllsssssssllll
      llll                                                                                              fllllsssssssllll
      llllf                                                                                             lllllffffffsllll
      llllf                                                                                             llllf       llll
      llllf                                                                                             llllf      lllll
      llllf                                                                                             llllssf   lllll
      lllll                                                                                            fllllssssflllll
       llllf                                                                                           lllllsssllllll
       lllllf           flllllllllf            fllllllllllf                                           fllllfslllllll
        lllllf        flllllllllllllf         llllllllllllllf                                       flllllllllllll
         lllllllf    flllllffffflllllf       llllllffffflllll                                     flllllllllllll
          llllllllllfllllff      fllll       llllf      fllllf                               ffllllllllllllll
             llllllllllllllfffffffllllffff ffllllf      fllllf            fffffffffffffllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                      lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
