



  lllllllll             lllllllll
llllllllllllll lllll llllllllllllll
lllloooooollllllllllllllloooooollll
llllooo ooooollllyllllooooo ooollll
lllllooo  ooolllyyyllloo   ooolllll
 llllloo   oolllyyyllloo   oolllll
  lllloo   oolllyyyllloo   oollll
   llloo   oolllyyyllloo   onlll
  lllloo o oolllyyyllloo o oollll
  llllooooooolllyyylllooooooollll
   lllllllllllllyyylllllllllllll
    lllllllllllllllllllllllllll
               lllllllll                                   lllllll
                llllllllll                              lllllllllll
               lllllfllllllll                         llllllllfllll
               llllff fflllllll                     lllllllff  lllll
              lllllf     fllllll            lllllllllllllf     fllll
              llllf        flllllllllllllllllllllllllllf        lllllll
             lllllf         fflllllllllllllllllllllllff         flllllllllllllll
             lllll            fsssssfffssssf  fssssf            fllllllllllllllllllll
             llllf             essss   sssse  essssf                     fffllllllllllll
             lllll             fsssf   ssssf   ssss                        fsssssflllllllll
             lllllf             fsff   fsssf   fsf                        fssssss   flllllllll       llllllllll
            lllllf                      sss                               fsssssf     ffllllllll   llllllllllllll
           lllllf                        f                                essssf      fssssllllll lllllsssssslllll
          lllllf                                                          esssf       sssssefllllllllssssssssslllll
          llllf                                                           essf       fsssssf flllllllssssssssssllll
         lllllf         fflff                     fflff                              sssssf    flllllsssssssssslllll
         llllf        fllllllll                 flllllllf                            ssssf      flllllssssssssssllll
        lllllf        lllllllllf                lllllllll                           fssf         fllllssssssssssllll
  llllllllllllffff    fllllllllf               flllllllll     ffffllllllllllllf                   lllllfffffffssllll
  lllllllllllllllllf   fllllllf                 fllllllff   fllllllllllllllllf                    fllllf      flllll
        llllffflllff      ff    llllllfffflllllf   ff        flllffffff                            llllf      fllll
       llllfffllllf            flllllllllllllllf             fllllfffff                            fllllssf  flllll
   llllllllllllllllf            llllpppppppllllf            fllllllllllllllllf                     fllllssssllllll
   llllllllllfffff              fllllpppppllllf               fffffllllllllll                      fllllsssllllll
       lllle                     flllllppllllf                                                     flllllllllll
        llll                       flllllllff                                                      flllllllll
        llllf                        fflfff                                                         lllllll
        llllf                                                                                       llll
        llllf                                                                                      fllll
        lllll                                                                                      fllll
         llllf                                                                                     lllll
         lllllf                                                                                  flllll
          lllllf                                                                                flllll
           lllllllf                                                                           fllllll
             llllllllf                                                                     fllllllll
               lllllllf            f                                                       fllllll
                  lllllf          llf           lllllllllllllllllllf          fl          ffllll
                   lllllfff    fflllllff    fflllllllllllllllllllllllff    fflllllff    ffllllll
                    lllllllllllllllllllllllllllllll             lllllllllllllllllllllllllllllll
                      lllllllllllllllllllllllllll                 lllllllllllllllllllllllllll
