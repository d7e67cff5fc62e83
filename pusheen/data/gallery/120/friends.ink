                                                                          llllllllllllllll
                                                                         lllllrllllllrlllll
                                                                         lllrrrrrllrrrrrlll
                                                                         lllrrrrrrrrrrrllll
                                                                         lllllrrrrrrrrlllll
                                                                          lllllrrrrrrlllll
               lllll                                     llll               llllllllllll
              llllllll                                lllllllll               llllllll
             llllllllllll                           llllllllllll                llll
            lllllffflllllll                       lllllllfffllll
            llllff   flllllll                   lllllllf   flllll
           lllllf      flllllllllllllllllllllllllllllf      fllll
           llllf         flllllllllllllllllllllllllf         lllllllllllllll
           llllf          fllllllllllllllfffssssfff          flllllllllllllllllll
           llllf            sssss   sssss  fssssf                  fffffllllllllllll
           llllf            fssss   sssss  fssssf                       sssssslllllllll
           llllf             fssf   ssssf   sssf                       fsssssf  fllllllll
          lllllf              ff    fsssf    ff                        ssssss      flllllll
         lllllf                      fsf                              fllsssf      fsslllllll   lllll
        lllllf                                                      flllllllf     fsssssllllllllllllll
        llllf                                                       llllcllllllf fsssssffflllllllccllll
       lllllf                                                      flllccccclllllllllllllllllllccccllll
      lllllf          fllllllf                 fllllllf            llllc   ccclllllllllllllllccc  ccllll
llll  llllff         fllllllllf               fllllllll           flllcc     cccllccllcccllccc     clllll
llllllllllllllllf    lllllllllf               fllllllllf  flllllllllllc         ff  ff   ff        ccllllll
llllllllllllllllf    fllllllll                fllllllllf flllllllllccc          cc  cf   cc          cclllll
     llllffffffff     fflllfff f             f ffllllf    ffffllllcc                 c                 cclllll
   lllllllllllllf            llll   flllf  flllf         fllllllcc          ccc            ccc          ccllll
llllllllllllllllf            llllffflllllffllllf         fllllllcc        ccllwwcc       ccwwllc         ccllll
 llllllllff                  flllllllllllllllllf         fllllllccccc     clllwwlcc      clwwlllcc    cccccllllll
     llll                     flllllllllllllllf          flllllcclllc     clllllccc  c  cclllllcc    ccllccclllll
     llllf                       ffff   ffff              fllllcclllcc     cccccllccllcclllccccc     cclllcclllll
     llllf                                                llllccccccc         cclllllllllllc         ccccccccllll
     llllf                                               llllcc                cccllcclllccc                ccllllllll
     llllf                                               lllcc                c  ccccccccc  c                clllllllll
     lllll                                              flllcc              cllccclllcllccccllc              cclllflllll
      llll                                              llllcc             ccllcccllllllccclllc              cllllffllll
      llllf                                             llllff ffcc        cclllccllllllccclllc         ccff fllllffllll
      lllllf          fflllllllf            fflllllllf fflllcc              cllllllllclllclllcc              cclllcfllll
       lllllf        lllllllllllllf       flllllllllllllfllllff  c           ccclllccccclllccc           c  fflllcc clll
        llllllf     lllllllflllllllf      lllllllfllllllfllllccccc              ccc     ccc              ccccllllcccllll
         lllllllllffllllf     fllllf     fllllf     fllllfllllcc                                           ccllllflllll
           llllllllllllllffffffllllffffffllllff     fllllfflllllcccc                                   ccccllllcllllll
               llllllllllllllllllllllllllllllllllllllllllllllllllllcc      ccccccccccccccccccccc     cclllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllcccclllllllllllllllllllllllcccllllllllllllll
                                                                  llllllllllllllllllllllllllllllllllllllllllll
