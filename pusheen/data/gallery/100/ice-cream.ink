            lllllllll
           llllrrrllll
           lllrrrrrlll
       llllllllrrrlllll
     lllllpppppllllppllll
    llllppp   ppppp pppllll
   llllpp             pplll
   lllpp               pplll            llllll                               lllll
   lllp                 plll           lllllllll                          lllllllll
   lllpp       p        plll          llllffllllll                      lllllllfllll
   lllpppppplllllllpppppllll          llllf  fllllll                  llllllff  llll
   lllllllcccccccccccllllll          llllf     fllllllllllllllllllllllllllf     fllll
  llllcccc           ccclllll        llllf       fllllllllllllllllllllllff       llll
llllccc                 ccllll       llllf         ffsssfffssssfffssssff         fllll
lllcc                    ccllll   llllllf           fsssf  ssssf fsssf           fllllll
lllc                      cclll llllllff             fssf  ssss   sssf            ffllllll
lllccc                     cllllllllf                 ff   fssf   ff                 fllllll
 lllllccc       ccccccc   clllllllf                         fff                        flllll
   llllllccc   clllolllccclllllllf                                                      ffllll
   llllolllccccllloooollllllllllf                fff                   ff                ffllll
    llloooolllllooo oooolllllllf               llllllf              fllllllf              fllll
    lllloooooooooo  ooollllllllffff           flllllllf           fllllllllllf         fffflllllllll
     lllooo         oolllllllllllllllf        flllllllf          fllllffflllllf      fllllllllllllll
     lllloo        ooolll llllffffflf          fllllff           ffllf    fllf       fflfffffllll
      lllooo    o  oollllllllllllllllf                flllf    fllllf                fllllllllllll
      llllooooooooooolllllllllllllllf                 fllllllllllllf                 flllllllllllll
       lllooolllllllllllllllf                           fllllllllff                          flllll
        llllllllfllllllllllf                               fffff                              fllll
        lllllf     ffllllllf                                                                   fllll
         llllff    fllllflf                                                                    fllll
         llllllllllllllff                                                                       flll
          lllooolllllff  ssssssff                                                         ffssssslll
          llllooolllf    sssssssssf                                                    fssssssssslll
           lllllllllllf  fssssssfff                                                     ffssssssslll
           lllllllllllllllf                                                                    fllll
                    llllllssssssff                                                       ffsssssllll
                       llllsssssss                                                      fssssssslll
                       llllffffff                                                        ffffffllll
                        lllllf                                                              flllll
                         llllllff                                                        ffllllll
                           lllllllll                                                  fllllllll
                              lllllllf         fllllllllllllllllllllllllllf          flllllll
                                 llllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                   lllllllllllllll     llllllllllll     llllllllllllllll
