                                                 lllllllllll
                                                lllrrrlrrrlll
                                                lllrrrrrrrlll
                                                 llllrrrrlll
         lllll                       lllll         llllllll
         llllllll                 lllllllll          lll
        lllffflllll             llllllfflll
       llllf   flllllllllllllllllllff   llllll
       lllf     ffllllllllllllllllf     fllllllllllll
       lllf       fsssffsssffsssf        ffffffllllllllll
       lllf        fss  sssf sss               fssssfllllll
      llllf         ff  fsf  ff                ssssf  fflllll
     llllf               f                    lllllf   sssllllllllll
     lllf                                   flllcclllffsssffllllcclll
    llll       llllf           fllllf       fllcccccllllllllllcccccll
lllllllff     llllll          fllllllf  fffflllc   ccfccfccffcc   cllll
lllllllllllf  llllllf         fllllllffllllllccc     cc fc cc     ccclll
   lllffflff   fflffll  fff  flfflff  fllllcc                       cccll
lllllllllllf       lllfflllfflllf     flllccc    cccwcc    ccwccc    ccllll
 lllllff           flllllllllllf      llllllcc   cllwlc   cclwllc  cccllllll
   lllf              ffffffffff       flllcclcc  cccclcccccclcccc  cclcclll
   lllf                               lllccccc      ccllllllcc      ccccclllll
   lllf                              fllcc         cccccccccccc         ccllllll
   llll                              fllcc        cllccllllccllc        ccllflll
    lllf         f               f  ffllcccc      cllccllllcclcc      ccccllflll
    llllf     llllllllf     fllllllllfllcc        ccllllcclllcc        ccclcccll
     lllllf flllllfllllf   flllllllllllllccc        cccc  cccc        cccllcclll
       lllllllllffffflllf ffllff  flllflllccc                        ccclllllll
          lllllllllllllllllllllllllllllllllllcccccccccccccccccccccccclllllllll
                 llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
