
        llll        llll
      llllllll   llllllll
      llllollllllllllnllll
      lllloolllllllloollll
      llllolllyyyllloollll
      llllnlllyyylllollll
       lllllllyy llllllll
       lllllllyy lllllll
       lllllllyy lllllll
       lllllllyy llllllll
       lllllllyyylllllll
        llllllllllllllll
         llllllllllllll                                     lllll
                lllllllll                                lllllllll
                llllllllllll                           llllllllllll
               lllllffllllllll                       lllllllffflllll
              lllllf   fflllllll                   lllllllf    fllll
              llllf       flllllllllllllllllllllllllllllf      flllll
              llllf         flllllllllllllllllllllllllf         fllllllllllll
             lllll           flllllllllesssffffsssseff          fllllllllllllllllll
             llllf             sssss   sssse  fssssf             ffffffllllllllllllllll
             llllf             fssss   sssse  fssssf                       fssssllllllllll
             lllll              fssf   ssssf   fssf                        ssssssfffllllllll
            lllllf               ff    fsss     f                         fsssssf    ffllllllll
            llllf                       fsf                               esssss       sssllllll             llll
           llllff                                                         essssf      ssssssllllll       llllllllllll
          lllll                                                           essf       fsssssffflllll    llllllllllllllll
          llllf                                                           fff        sssssf   flllll   lllllssssssslllll
         lllll         fllllllf                  llllllf                             ssssf     flllll lllllsssssssssllll
         llllf        fllllllll                 lllllllllf                          esssf       flllllllllssssssssssllll
  lllllllllllf        lllllllllf                lllllllllf           ffffffllf       ff          fllllllllssssssssssllll
  lllllllllllllllll   fllllllllf                flllllllf    lllllllllllllllllf                   fllllllsssssssssslllll
    lllllllllllllllf    ffllff   ff         ff   fflllff    flllllllllllfffff                     fllllllffssssssssllll
       lllllf  ffff            flllllllllllllllf             ffff                                  llllff     ffsslllll
    lllllllllllllllf           flllllllllllllllf            fllllllllllllfff                       flllls       flllll
   lllllllllllllllff            flllppppppplllf              flllllllllllllllf                     fllllssf    flllll
   lllllllllf                    fllllppplllllf                       fffffff                      fllllsssf fllllll
       lllll                      flllllllllff                                                     fllllsssllllllll
        llllf                      fflllllff                                                        lllllllllllll
        llllf                                                                                       llllllllll
        llllf                                                                                       llllll
        llllff                                                                                     fllll
        lllllf                                                                                     lllll
         llllff                                                                                   fllll
          lllllf                                                                                 flllll
          llllllf                                                                              fllllll
            lllllllf                                                                         flllllll
              llllllf                                                                        flllll
                llllf           lllllll           flllllflllllllf           llllll            lllll
                lllllf        flllllllllf        flllllllllllllllf         flllllllf        flllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllll   llllllllllllllll         llllllllllllllll  llllllllllllllll
                     llllllllll         lllllllll                 lllllllll        llllllllll


  lllllllllll           lllllllllll
 lllllllllllllllllllllllllllllllllll
 llloooooooolllllllllllllooooooollll
 lllloo  ooooolllyyyllloooo  ooollll
 lllllooo   oolllyyyllloo   ooollll
  llllloo   oolllyyyllloo   oollll
   lllloo   oolllyyyllloo  ooolll
   lllloo   oolllyyyllloo  ooolll
   lllloo  ooolllyyylllooo ooolll
   lllloooooollllyyylllooooooolll
    llllllllllllllyllllllllllllll
      lllllllllllllllllllllllll
                 ll



                 lllllll                                   lllllll
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
             lllllf                                                                            flllll
             llllff           fffffffffff                                 fffffffffff           fllll
             lllllf          llllllllllllff         flllllllll           flllllllllllf          fllll
              lllllff    ffflllllllllllllllff    fflllllllllllllff    fflllllllllllllllff    ffllllll
              llllllllllllllllll      llllllllllllllllll   llllllllllllllllll     llllllllllllllllll
                 lllllllllllll          llllllllllllll       llllllllllllll         llllllllllllll


           lllllll    lllllll
          llllllllllllllllllll
          lllloolllllllloollll
          lllloolllyyllloollll
          lllloollnyyollnollll
           lllllllnyyollnllll
           lllllllnyyolllllll
           lllllllnyyolllllll
           lllllllnyyolllllll
           lllllllnyyolllllll
            lllllllyylllllll
             llllllllllllll                                 lllll
                lllllllll                                lllllllll
                llllllllllll                           llllllllllll
               lllllffllllllll                       lllllllffflllll
              lllllf   fflllllll                   lllllllf    fllll
              llllf       flllllllllllllllllllllllllllllf      flllll
              llllf         flllllllllllllllllllllllllf         fllllllllllll
             lllll           flllllllllesssffffsssseff          fllllllllllllllllll
             llllf             sssss   sssse  fssssf             ffffffllllllllllllllll
             llllf             fssss   sssse  fssssf                       fssssllllllllll
             lllll              fssf   ssssf   fssf                        ssssssfffllllllll
            lllllf               ff    fsss     f                         fsssssf    ffllllllll
            llllf                       fsf                               esssss       sssllllll             llll
           llllff                                                         essssf      ssssssllllll       llllllllllll
          lllll                                                           essf       fsssssffflllll    llllllllllllllll
          llllf                                                           fff        sssssf   flllll   lllllssssssslllll
         lllll         fllllllf                  llllllf                             ssssf     flllll lllllsssssssssllll
         llllf        fllllllll                 lllllllllf                          esssf       flllllllllssssssssssllll
  lllllllllllf        lllllllllf                lllllllllf           ffffffllf       ff          fllllllllssssssssssllll
  lllllllllllllllll   fllllllllf                flllllllf    lllllllllllllllllf                   fllllllsssssssssslllll
    lllllllllllllllf    ffllff   ff         ff   fflllff    flllllllllllfffff                     fllllllffssssssssllll
       lllllf  ffff            flllllllllllllllf             ffff                                  llllff     ffsslllll
    lllllllllllllllf           flllllllllllllllf            fllllllllllllfff                       flllls       flllll
   lllllllllllllllff            flllppppppplllf              flllllllllllllllf                     fllllssf    flllll
   lllllllllf                    fllllppplllllf                       fffffff                      fllllsssf fllllll
       lllll                      flllllllllff                                                     fllllsssllllllll
        llllf                      fflllllff                                                        lllllllllllll
        llllf                                                                                       llllllllll
        llllf                                                                                       llllll
        llllff                                                                                     fllll
        lllllf                                                                                     lllll
         llllff                                                                                   fllll
          lllllf                                                                                 flllll
          llllllf                                                                              fllllll
            lllllllf                                                                         flllllll
              llllllf                                                                        flllll
                llllf           lllllll           flllllflllllllf           llllll            lllll
                lllllf        flllllllllf        flllllllllllllllf         flllllllf        flllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllll   llllllllllllllll         llllllllllllllll  llllllllllllllll
                     llllllllll         lllllllll                 lllllllll        llllllllll


