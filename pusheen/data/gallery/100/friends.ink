                                                             llllllllllllll
                                                             lllrrrlllrrrlll
                                                             lllrrrrrrrrrlll
                                                             lllrrrrrrrrllll
                                                              llllrrrrrllll
            lllll                              lllll           llllllllll
           lllllllll                        lllllllll            llllll
           lllllllllll                    lllllllllll
          llllf ffllllll                llllllff fllll
         llllf     fllllllllllllllllllllllllf     fllll
         llllf       fllllllllllllllllllllf       fllllllllllllll
         llllf        flllsfffssssfffsssff         flllllllllllllllll
         lllf          fsssf  ssss  fsssf                  fssslllllllll
         llllf          fssf  ssss  fssf                   fssssffflllllll
        llllf            ff   fssf   ff                    sssssf   ffllllll
       llllff                  ff                         llllsf     fssllllll llllll
      lllllf                                             llllllllf  fssssflllllllllll
      llllf                                             flllcccllllfssssffflllllccclll
     llllf        flllllf              flllllf         flllcc ccclllllllllllllcc  cllll
lllllllllf        lllllll             flllllllf       fllllc    ccllccllcclfcc    ccllll
lllllllllllllff  flllllllf            flllllllfflllllllllccc      cf  ff  fc       cclllll
    lllllllllf    flllllff            fflllllf flllllllccc            cc             ccllll
    lllllllllf         ffllf  fllf  fllff      fllllllcc        c            c        ccllll
lllllllllllllf          llllffllllffllll       flllllcc       cclwcc      ccwwcc       cclll
 lllllllf               fllllllllllllllf       flllllccccc   clllwlcc     clwlllc   ccccclllll
    llll                 flllllffllllff         flllccclcc   ccclclcccccccclclccc   cclcccllll
    llll                                        llllllllcc      cclllcllclllcc      ccllllllll
    llll                                       flllccccc          ccllllllccc          cccclllllll
    llllf                                      lllcc            cccccccccccccc             cllllllll
    llllf                                      lllc            cllccclllllccllc            clllfllll
     lllf                                     flllffffc        cllcccllllcccllcc       cc fflllfflll
     llllf          flllff            fflllf  flllcc           clllcllllllccllc           cclllfflll
      llllf      fllllllllllf      fllllllllllflllcc c          cclllcccclllccc         c ccllccclll
      llllllf   flllllfllllllf     llllllflllllflllcccc           ccc    cccc           ccclllccclll
        llllllllllllf    flllff   flllf    fllllflllccc                                 cclllllllll
          lllllllllllllllllllllllllllllllllllllllllllllcc      cccccc c ccccccc      cclllllllllll
               llllllllllllllllllllllllllllllllllllllllllccccccllllllllllllllllcccccclllllllllll
                                   lllllllllllllllllllllllllllllllllllllllllllllllllllllllll
