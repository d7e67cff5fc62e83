


  llllll             llllll
llllllllllll lll llllllllllll
llloooooollllllllllloooooolll
llloooooooollyyylloooooooolll
 lllooo  oollyyylloo  ooollll
  llloo  oollyyylloo  oollll
  llloo  oollyyylloo  oolll
  llloo ooollyyyllooo oolll
  llloooooollyyylllooooolll
  llllllllllllyllllllllllll
     lllll lllllllllllll                          llll
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
           lllllllf                                                         lllllll
             llllll         flf         ffffffffffffffff         ff         lllll
               lllllf      flllf      ffllllllllllllllllf       fllf       fllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllllllll              llllllllllllllllllllll
