          llllll                       llllll
         llllllllll                  lllllllll
         lllf flllll               lllllf fllll
        lllf    flllllllllllllllllllllf    fllllll
        lllf      flllllllllllllllllf      flllllllllllll
        lll         ssss fsssf fsss          ffffffllllllllll
        lll         fssf  sssf fssf                fssssfllllll
       llll          ff   sss   ff                 ssssf   flllll
      llllf               fff                fff   sssf    fsslllll
      lllllllllllllllllllllllllllllllllllllllllllf ssf     ssssfllll
     lllffllkkkkwwkkkkkkklllllkkkkwwwkkkkkkllffff         fsssf  fllll
    llllffllkkwwwkkkkkkkkllfllkkkwwwkkkkkkkllf            fssf    flll
lllllllllllllkwwkkkkkkkklllflllkwwkkkkkkkklllllllllllf     f       fllllllll
 lllllllllllllllkkkkkllllff ffllllkkkkkllllllllllffff               fllllllllll
   llllllllffffllllllllfffflfffflllllllllflllllffff                 flllssslllll
lllllllllllf        flllfflllfflllf      flllllllllllf               lllssssslll
   lllff             flllllllllllf                fff                flllsssslll
    lll                ffff ffff                                     flllsssslll
    lll                                                              flllfssslll
    lll                                                              fllf   flll
    lll                                                              lllsf fllll
    lll                                                              lllsssllll
    llllf       fllllllf       fflllllf                             llllslllll
     llllf    fllllllllll     flllllllllf                         flllllllll
      lllllllflllff  flll    flllf   flll                     ffllllllllll
        lllllllllllllllllllllllllffffflllfffflllllllllllllllllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllll
