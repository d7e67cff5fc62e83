               llllllllll
              lllllrrlllll
              llllrrrrrlll
           llllllrrrrrrllll
        lllllllllllrrlllllll
      llllllpppppplllllpplllll
     lllllppp    pppppp ppplllll
    llllppp               ppllll
    llllp                  ppllll                 lll                                         lll
   llllpp                   pplll               llllllll                                   llllllll
   llllp                     plll              lllllllllll                               lllllllllll
   llllp                    pplll             lllllfflllllll                          llllllllfflllll
    llllpppppppllllllppppppppllll             llllf   flllllll                       llllllff   fllll
    llllllllllllllllllllllllllll             lllllf     fllllllllllllllllllllllllllllllllff     flllll
   llllllcccccccc cc cccccccllllll           llllf        fllllllllllllllllllllllllllllff        fllll
  lllllccc                 ccclllll         lllllf          flllllllllllllllllllllllllf          fllll
lllllcc                      cccllll        lllll              sssss  fsssss   ssssf              lllll
llllcc                         ccllll    lllllllf              sssss   sssss   ssssf              llllllll
lllcc                           cllll  lllllllff               fsssf   sssss   ssss                fllllllll
llllcc                          clllllllllllf                    ff    fsssf   fff                    fllllll
llllllccc            ccccc      clllllllllf                             ssf                             fllllll
  lllllllccc       cclllllccc ccllllllllf                                f                               fflllll
   lllllllllcc    clllloolllcccllllllllf                                                                   flllll
    lllloollllccccllloooooolllllllllllf                     f                         f                     fllll
     llllooollllllllooo oooollll llllf                  flllllllf                 flllllllf                  lllll
     llllooooooooooooo   ooolllllllllf                  lllllllll               fllllllllllff                fllll llll
      lllloo o oooo      oollllllllllllllllf           flllllllllf             fllllllfllllllf         lllllllllllllllll
      llllooo           ooolllllllllllllllllf           flllllllf              lllllf   fllllf        fllllllllllllllll
       lllloo           oollll llllff  fffff             fflllff   f           ffff      ffff          fffff  flllll
       llllooo         ooollllllllllllllllll                     fllllf     fllllf                    flllllllllllll
        llllooooooooooooolllllllllllllllllllf                    fllllllfflllllllf                    fllllllllllllllll
        llllooooollllllollllllllllfffff                           fllllllllllllff                           fffffllllll
         llllolllllllllllllllllllf                                   fllllllff                                   fllll
         llllllllff   flllllllllff                                                                                lllll
          lllllff       flllllllf                                                                                 fllll
          llllllf      flllllllf                                                                                   lllll
           lllllllllllllllllf                                                                                      fllll
            llllllllllllllff  ffffff                                                                          ffffffllll
            lllloooollllff    ssssssssssf                                                                ffsssssssssllll
             llllooollllf     fssssssssssf                                                               sssssssssssllll
             llllllllllllllf  fffssssffff                                                                 ffffsssfffllll
              lllllllllllllllllf                                                                                   fllll
                        lllllllsssssfff                                                                     ffssssslllll
                           lllllssssssssf                                                                 sssssssssllll
                            llllssssssssf                                                                 fssssssslllll
                            lllllff                                                                             ffllll
                             llllllf                                                                           fllllll
                              lllllllff                                                                     ffllllll
                                llllllllllf                                                             lllllllllll
                                  lllllllllf              fffffff                 fffffff              flllllllll
                                       llllllfff      ffflllllllllllllllllllllllllllllllllff       fflllllll
                                        lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                          llllllllllllllllll                           lllllllllllllllll
