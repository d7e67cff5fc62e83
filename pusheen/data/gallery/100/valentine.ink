        lllllll        lllllll                                  lllllll        lllllll
 lllllllllllllll      llllllllll                              llllllllll     lllllllllllllllll
llllrrlllrrrrrlll     llllfflllllll                        lllllllffllll    llllppppplllllllllll
lllrrrrrrrrrrrlll    llllf   fflllll                      lllllff   fllll   lllpp   ppllpppppllll
lllrrrrrrrrrrllll   llllf      ffllllllllllllllllllllllllllllff      flll   lllpp     pp    pplll
lllllrrrrrrrllll    llllf        fllllllllllllllllllllllllllf        fllll   lllpp         ppllll
  llllllrrrllll     llll           ffssssffffssssffffssssff           llll    lllpp      pppllll
     llllllll     llllllf            sssss  fssssf  ssssf             llllll   llllpppppplllll
        llll    lllllllf             fsssf  fssssf  ssssf             flllllll  llllpllllll
              llllllf                 fssf   ssss   fssf                 fllllll lllllll
            lllllff                          fssf                          fllllll
           lllllf                             ff                             flllll
          lllllf                                                              flllll
          llllf                                                                fllll
         llllf              fllf     fllf            fllf     lllf              fllll
   lllllllllff              fllllffflllllf          fllllff fllllf              flllllllll
   llllllllllllllllf        ffllllllllllf            fllllllllllff        fllllllllllllllll
        lllllllllllf          ffllllllf                fllllllff          flllllllllll
       llllf  fffff               ff ffllf    ff    fllff ff               fffff  fllll
    lllllllllllllllf                 fllll   llllf  llll                  flllllllllllllll
    llllllllllfffff                   fllllllllllllllllf                   fffffllllllllll
     llllf                             fllllllllllllllff                            fllll
     llll                                fffff ffffff                                lllllllll
    llllf                            ff                ff                            flllllllllll
   llllf                       flllllllllllf     flllllllllllff                       fllllllllllll
   llllf                     flllllrrrrrrlllllfflllllrrrrrrlllllf                     flllssssslllll
   llllffffff               llllrrrrrrrrrrrrllllllrrrrrrrrrrrrlllf               ffffffllllsssssllll
   llllsssssssssf     fffffflllrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrlllffffff     fsssssssssllllsssssllll
   llllssssssssss    fllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllf   fssssssssssllllsssssslll
   llllfffffff       ffllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllff       fffffffllllsssssslll
   llllf                     fflllrrrrrrrrrrrrrrrrrrrrrrrrrllllff                     flllfffffsslll
    lllsssssssff               flllrrrrrrrrrrrrrrrrrrrrrrrrlllf               fsssssssllllf    fllll
    llllssssssssf  fllllllffffllllrrrrrrrrrrrrrrrrrrrrrrrrrrllllffflllllllf  fssssssssllllf    fllll
     llllffffff    flllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllf    ffffffllllsssf fllll
     lllllf            fffllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllfff            fllllssssssllll
      llllllf                  fllllrrrrrrrrrrrrrrrrrrrrrrllllf                  flllllffssslllll
        lllllllllf               fllllrrrrrrrrrrrrrrrrrrllllf              flllllllllffffllllll
          llllllllff             fffllllrrrrrrrrrrrrrrllllfff             fllllllllflllllllll
               lllllff f     fflllllllllllrrrrrrrrrrlllllllllllff      fflllllllllllllllll
                llllllllllllllllllllllllllllrrrrrrllllllllllllllllllllllllllllllllllll
                   llllllllllllll        lllllllllll         llllllllllllll
                                            llllll
