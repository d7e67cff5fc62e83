
      lllll    lllll
     llllllllllllllll
     llloolllllllollll
     llloollyylllolll
     llllnllyylllolll
      llllllyylllllll
      llllllyyllllll
      llllllyylllllll
      llllllyyllllll
      llllllllllllll
         llllllllll                              llllll
             lllllllll                         lllllllll
             llllfllllll                     llllllfllll
            llllf  fllllll                 llllllf  fllll
            lllf     fllllllllllllllllllllllllff     llll
           llllf       flllllllllllllllllllllf       fllllllllllll
           llll         ffllssffesssfffssssf          lllllllllllllllll
           llll           ssss  fssse  ssss                 fffsllllllllll
           llll           fssf  fsssf  sssf                   fssssffllllllll
          lllll            ff    sss   fff                    sssssf  fflllllll
         lllllf                  fff                          ssssf     fssllllll         llllll
         llll                                                 sssf     fssssflllll     lllllllllll
        llllf                                                 ssf      sssssfffllll   llllllslllllll
        lllff      fllllf                fllllf                       fssssf   fllll llllsssssssllll
       llllf      flllllllf             lllllllf                      fssff     fllllllllsssssssslll
  llllllllff      flllllllf            flllllllf       fffffllllf      ff        fllllllssssssssllll
  llllllllllllllf fllllllff             fllllllf  fllllllllllllllf                llllllssssssssllll
      llllfflllf     fff ffllllllllllllff fff     fllllffffff                     fllllffffssssllll
     lllllllllllf         llllllllllllllf         flllllllfffff                   flllsf     ffllll
  llllllllllllll          flllpppppplllf          flllllllllllllf                 flllssf    fllll
   lllllllf                flllpppplllf                  ffffflff                  llllsssfflllll
      llll                  fllllllllf                                             llllsslllllll
      llllf                   ffllff                                               llllllllll
       lllf                                                                        lllllll
       lllff                                                                      fllll
       llllf                                                                      fllll
       llllff                                                                    fllll
        lllllf                                                                  fllll
         llllllf                                                              flllll
           llllllf                                                           flllll
             llllf        flllllf         fllllflllllf         fllllf        fllll
             lllllf      flllllllf      flllllllllllllff     ffllllllff     ffllll
              lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                llllllllllll   llllllllllll          lllllllllll    lllllllllll


 llllllllll         lllllllll
lllloooollllllllllllllloooolll
llllooooooollllyllllooooooolll
 lllooo  ooollyyyllooo ooollll
  lllooo  oollyyylloo  oollll
   llloo  oollyyylloo  oolll
   llloo  oollyyylloo  oolll
   lllooooonllyyylloooooolll
   lllloolllllyyllllllolllll
    lllllllllllllllllllllll
              ll


               llll                               llll
             lllllllll                         lllllllll
             lllllllllll                     lllllllllll
            llllf ffllllll                 llllllffffllll
            lllff    flllllllllllllllllllllllllf    fllll
           llllf       flllllllllllllllllllllf       flllllllllll
           llll         fllllllllsssfffssssff        fllllllllllllllll
           llll           ssss  fssse  ssss                ffffllllllllll
           llll           fssf  fsssf  sssf                   fsssssllllllll           lll
          lllllf           fff   sssf  fff                    sssssf  fflllllll    lllllllllll
          llll                   fsf                          ssssf     fsslllll  lllllllllllll
         llllf                                                sssf     fssssfllllllllsssssssllll
        llllf                                                 ssf      sssssffllllllssssssssllll
        llll        flllf                flllf                         ssssf   flllllsssssssslll
       llllf      flllllllf             lllllllf                      fsssf     fllllsssssssslll
  llllllllff      flllllllf            flllllllf         fffffllf     fff        flllsssssssslll
  llllllllllllllf fllllllff             fllllllf  fllllllllllllll                 llllf    fflll
      llllllllll    fffffffllffffffffllff ffff    fllllllffffff                   flllf     llll
      lllllllllff         llllllllllllllf         flllllffff                      flllssffflllll
  llllllllllllllf         flllpppppplllf          flllllllllllllf                 flllsssslllll
   lllllllfff              flllpppplllf                ffffffllf                   lllsslllll
      llll                  fllllllllf                                             lllllllll
      llllf                   fllllf                                               lllllll
       lll                                                                         llll
       lllf                                                                        llll
       llll                                                                        llll
       llllf                                                                     fllll
        lllllf                                                                  flllll
         llllllf                                                              fllllll
           llllf                                                               fllll
           lllff        flllllllllf         ffffffff         fllllllllf        felll
           llllf       flllllllllllf       fllllllllf       fllllllllllf       fllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
             lllllllllllll       lllllllllllll    lllllllllllll       llllllllllll

          lll       lll
         lllllll  lllllll
        llllollllllloolll
        llllolllyylloolll
         lllollyyyllollll
         llllllyyyllllll
          lllllyyyllllll
         llllllyyyllllll
         llllllyyyllllll
          llllllyyllllll
           llllllllllll                          llllll
             lllllllll                         lllllllll
             llllfllllll                     llllllfllll
            llllf  fllllll                 llllllf  fllll
            lllf     fllllllllllllllllllllllllff     llll
           llllf       flllllllllllllllllllllf       fllllllllllll
           llll         ffllssffesssfffssssf          lllllllllllllllll
           llll           ssss  fssse  ssss                 fffsllllllllll
           llll           fssf  fsssf  sssf                   fssssffllllllll
          lllll            ff    sss   fff                    sssssf  fflllllll
         lllllf                  fff                          ssssf     fssllllll         llllll
         llll                                                 sssf     fssssflllll     lllllllllll
        llllf                                                 ssf      sssssfffllll   llllllslllllll
        lllff      fllllf                fllllf                       fssssf   fllll llllsssssssllll
       llllf      flllllllf             lllllllf                      fssff     fllllllllsssssssslll
  llllllllff      flllllllf            flllllllf       fffffllllf      ff        fllllllssssssssllll
  llllllllllllllf fllllllff             fllllllf  fllllllllllllllf                llllllssssssssllll
      llllfflllf     fff ffllllllllllllff fff     fllllffffff                     fllllffffssssllll
     lllllllllllf         llllllllllllllf         flllllllfffff                   flllsf     ffllll
  llllllllllllll          flllpppppplllf          flllllllllllllf                 flllssf    fllll
   lllllllf                flllpppplllf                  ffffflff                  llllsssfflllll
      llll                  fllllllllf                                             llllsslllllll
      llllf                   ffllff                                               llllllllll
       lllf                                                                        lllllll
       lllff                                                                      fllll
       llllf                                                                      fllll
       llllff                                                                    fllll
        lllllf                                                                  fllll
         llllllf                                                              flllll
           llllllf                                                           flllll
             llllf        flllllf         fllllflllllf         fllllf        fllll
             lllllf      flllllllf      flllllllllllllff     ffllllllff     ffllll
              lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                llllllllllll   llllllllllll          lllllllllll    lllllllllll


