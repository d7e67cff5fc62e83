                         lllllll                                lllllll
                         llllllllll                           llllllllll
                        llllfflllllll                      lllllllffllll
                       llllf   ffllllll                   lllllff   fllll
                       llllf      fllllllllllllllllllllllllllff      llll
                       lllf        fllllllllllllllllllllllllf        fllll
                      llllf          ffssssfffssssfffssssff          fllll
                    llllllf            ssssf  ssssf  ssssf           fllllll
                  llllllff             fsss   ssssf  sssf              flllllll
                llllllf                 fff   fsss   fff                 fflllll
               lllllf                          ssf                         fflllll
              llllf                                                          flllll
             llllf                                                            fllll         llllllll
            llllf                 lllllf                flllllf                fllll lllllllllllllll
        l   llllf               flllllllf              flllllllf               fllllllllllrrrrrllll
       llllllllllllllf          fllllllllf             fllllllllf         flllllllllllllrrrrrrllll
        llllllllllllll          flllllllf              flllllllf          llllllllllrrrrrrrrrllll
          llllff  ffff            ffllff  ff        fff  fflff            ffff  fflllrrrrrrrrlll
        llllllllllllllf                 fllllf    fllllf                 flllllllllllrrrrrrrlll
        llllllllllllff                   fllllllllllllff                  ffllllllllllllrrrrlll
       lllllllllff                         fllllllllff                        fflllllllrrrrrllll
      llllrrrllllllllllff                      fff                     ffllllllllllrrrlllrrrrllll
      lllrrrrrrrrrrllllllllllllllllffffffffffffffffffffffffffllllllllllllllllrrrrrrrrrrlllrrrrllll
      lllrrrrrrrrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrllrrrrrrllll
      llllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllrrrrrrrllll
      lllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllrrrrrrrrlll
      llllssssslllllllllllllrrrrrrrrrrrrrrrllllllllllrrrrrrrrrrrrrrrlllllllllllllssssslllrrrrrrllll
      llllsssssssssffffllllllllllllllllllllyyyyyyyyyyllllllllllllllllllllffffssssssssslllrrrrrllll
     lllllff  f                 ffffffllllyylllyylllyyylllfffffff                ff fflllrrrrllll
    lllllllfffff                     flllylllrrlllrrllyylllf                    ffffflllrrrrllll
    lllrlllssssssss                  lllyyllrrrrrrrrllyylllf                 fssssssslllrrrllll
   lllrrrlllssssssff                 lllyyylllrrrrlllyyylllf                 fssssssslllrrrlll
  llllrrrlllff                       flllyyyyllllllyyyyylll                       fflllrrrrrlll
  lllrrrrrllllf                      fllllyyyyyllyyyyyllllf                      fllllrrrrrrlll
 lllrrrrrrrrlllllff                    fllllyyyyyyyyllllff                   fflllllrrrrrrrrrlll
llllrrrrrrrrrrrllllll                   ffllllllllllllff                   llllllllllllllllrrllll
lllrrrrrrrrrrrrrrrllllf          fllllllllllllllllllllllllllllf          fllllllllllllllllllllllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll           lllllll
lllllllllllllll     llllllllllllllll        llllllll        llllllllllllllll                    ll
