                lllllll                            lllllll
               llllllllll                        llllllllll
              llllfffllllll                   lllllllffllll
              llllf   fllllll                lllllff   fllll
             llllf      flllllllllllllllllllllllff      llllll
             llllf        fllllllllllllllllllllf        fllllllllllllll
             llll          fssssf fssss  fsssf           flllllllllllllllll
             llll           ssssf  ssss  fsssf                   fssslllllllll
             llllf           ssf   sssf  fssf                    fsssssffllllllll       llllllll
            llllf                  fss                           sssssf    flllllll   llllllllllll
           llllf                    ff                           ssssf     fssslllllllllllsssslllll
          llllf                                                  sssf     fsssssflllllllssssssssllll
          llllf                                                  fsf      sssssf fllllllssssssssllll
         llllf           ff                    ff                         ssssf    fllllssssssssslll
         llll         fllllllf              fllllllf                     fsssf      fllllsssssssslll
   lllllllllfff       llllllllf            flllllllff   ffffllllllllf     ff        fllllfffssssslll
   lllllllllllllllf   lllllllf             flllllllfffllllllllllllllf                flllff    fflll
        lllffffllf    ffllllff              flllllf  fllffffff                        llllf    fllll
      llllllllllllf           lllllllllllllf         fllllllllffff                    flllsssffllll
    lllllllllllllf            llllpppppllllf         flllllllllllllf                  flllssslllll
    lllllllff                 flllpppppllll                  fffffff                  flllsllllll
        llll                   fllllppllllf                                           fllllllll
        llll                    flllllllf                                             fllllll
        llll                       ffff                                               flll
        llllf                                                                         flll
         lllff                                                                        llll
         llllf                                                                       fllll
          llllf                                                                     fllll
  lllll    lllllf                                                                 flllll    llllll
lllllllll   lllllllf                                                             flllll   llllllllll
lllrrrrllll    llllf         lllllf          fffffffffff          fllllf         fllll   llllrrrrlll
lllrrrrrllllll llllf       flllllllf       flllllllllllllf       fllllllf       fllll lllllrrrrrrlll
llllrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrllll
  llllrrrrrrrrrrrrrrrllllllrrrrrrrrrrllllllllllllllllllllrrlllllrrrrrrrrrrllllllrrrrrrrrrrrrrrllll
   lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
     lllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllll
        lllllllllllllyyyyyyyllllllllllllllllllllllllllllllllllllllllllllyyyyyyllllllllllllll
                  lllyy    yyllll    llllllllllllllllllllllllll    lllyy     yylll
                  lllyy    yylll                                   llllyy    yllll
                   llllyyyylllll                                    llllyyyyyllll
                    llllllllll                                        llllllllll
