          lllllll           lllllll                                           lllllll          llllllll
   llllllllllllllll        lllllllllll                                     lllllllllll       llllllllllll lllll
llllllllllllrrrrllll      lllllfllllllll                                 lllllllffllll      lllllpppplllllllllllll
llllrrrrlllrrrrrrlll      llllf  fflllllll                            llllllllf   lllll     lllpp    plllllppppllll
lllrrrrrrrrrrrrrrlll     lllllf     flllllll                         llllllff     flllll   llllpp     pppppp  ppllll
llllrrrrrrrrrrrrllll     llllf        fllllllllllllllllllllllllllllllllllff        fllll    lllpp              pllll
lllllrrrrrrrrrrllll     lllllf          flllllllllllllllllllllllllllllllf          fllll    llllpp            ppllll
  llllllrrrrrlllll      llllf            fflllllllllllllllllllllllllllf             lllll    llllpp         pppllll
    lllllllllllll      lllllf               fsssss   fsssssf  fsssss                lllll     lllllp     pppllllll
       llllllll      lllllllf                sssss   fsssssf  fsssss                flllllll   lllllppppplllllll
           lll     lllllllff                 fssss   fsssss   fssssf                 fllllllll   llllllllllll
                 llllllff                     fssf    ssssf    fssf                     flllllll  lllllll
               llllllff                               fsssf                               flllllll  l
              lllllff                                  fsf                                  fllllll
             lllllf                                                                          fflllll
            lllllf                                                                             fllll
            llllf                                                                              ffllll
           lllll                   flf       fllf               flf       fllf                  flllll
     ll   lllllf                 flllllf   flllllf             lllllf    lllllff                 fllll    ll
    lllllllllllllllfff            fllllllllllllllf             fllllllllllllllf           fffllllllllllllllll
    lllllllllllllllllllf           ffllllllllllf                ffllllllllllff           fllllllllllllllllll
         lllllffffffllf              ffllllllf                    ffllllllff             ffllfffffflllll
         llllf    ffff                        fllf      f      fll                        fffff   ffllll
      lllllllllllllllllf                      llllf   llllf   fllllf                     flllllllllllllllll
     lllllllllllllllllf                      fllllff flllllfffllllf                       flllllllllllllllll
     llllllff                                 flllllllllllllllllllf                                 fllllll
      lllllf                                   fllllllllflllllllff                                   flllll
     lllllf                                       ffff     ffff                                       fllllllllll
     llllff                                                                                            llllllllllllll
    lllllf                             flllllllllllf        ffllllllllllff                             fllllllllllllll
    llllf                           flllllllllllllllllf   flllllllllllllllllf                          fllllsssssslllll
    llllf                         flllllrrrrrrrrrrrllllfflllllrrrrrrrrrrrlllllf                         fllllsssssslllll
    llllssssssfff                fllllrrrrrrrrrrrrrrrlllllllrrrrrrrrrrrrrrrllllf                fffssssssllllsssssssllll
    llllsssssssssssf      fllffffllllrrrrrrrrrrrrrrrrrlllllrrrrrrrrrrrrrrrrrlllffffflf      ffsssssssssssllllsssssssllll
    llllssssssssssssf     llllllllllrrrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrrlllllllllllf    fssssssssssssllllsssssssllll
    llllfffffffffff       fllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllf       fffffffffffllllsssssssllll
    llllff                       ffllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllff                        llllssssssssllll
    lllllfffffff                     fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllf                     fffffffllllf    fffllll
     llllsssssssssf      f           fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllff           f     fssssssssssllllf      fllll
     llllssssssssssf   fllllllllfffflllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllffffllllllll    fsssssssssllllff     flllll
      llllsssssfff     fllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllllf     ffssssslllllsssf  flllll
      lllllff             ffllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllfff             flllllssssssflllll
       llllllf                      flllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllff                      flllllfsssssllllll
        llllllllf                     flllllrrrrrrrrrrrrrrrrrrrrrrrrrllllff                     flllllllf fsslllllll
          lllllllllllf                  flllllrrrrrrrrrrrrrrrrrrrrrlllllf                  lllllllllllff fllllllll
             lllllllllf                 ffflllllrrrrrrrrrrrrrrrrrlllllfff                 fllllllllfffllllllllll
                 llllllff            fflllllllllllrrrrrrrrrrrrrlllllllllllf             fllllllllllllllllllll
                   lllllllllllllllllllllllllllllllllrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllll
                     llllllllllllllllllll      lllllllrrrrllllllll     lllllllllllllllllllllllllll
                         lllllllllllll             lllllllllll             lllllllllllll
                                                     lllllll
