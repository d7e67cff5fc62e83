          llllll                       llllll
         llllllllll                  lllllllll
         lllffflllll               lllllfffllll
        lllf    flllllllllllllllllllllf    fllllll
        lllf      flllllllllllllllllf      flllllllllllll
        lll         ssssffsssfffsss          ffffffllllllllll
        lll         fssf  sssf fssf                fssssfllllll
       llll          fff  sss   ff                 ssssf  fflllll
      llllf               fff                      sssf    fsslllll
      lllf                                         ssf     ssssfllll
     lllf        fff               fff              f     fsssf ffllll
    llllf      flllllf           flllllf                  fssf    fllll
lllllllllllf  flllllllf          lllllllfflllllllllllf    ff       fllllllll
 lllllllllll   flllllf           flllllffflllllllffff               fllllllllll
   llllllllff     fffllf  flf  fllffff   flllllffff                 flllssslllll
lllllllllllf        flllfflllfflllf      flllllllllllf               lllssssslll
   lllff             flllllllllllf               ffff                flllsssslll
    lll                ffff fffff                                    flllsssslll
    lll                                                              flllfssslll
    lll                                                              fllff  flll
    lllf                                                             lllsf fllll
    lllf                                                             lllsssllll
    llllf       fllllllf       fflllllf                            fllllslllll
     llllff   fllllllllllf    flllllllllf                         flllllllll
      lllllllflllff  flll     lllf   flll                     ffllllllllll
        lllllllllllllllllllllllllffffflllfffflllllllllllllllllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllll
