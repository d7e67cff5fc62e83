     llllllllllll
   llllrrrrrrrrrllll
 lllrrrrrrrrrrrrrrlll
lllrrrwwrrrrrrrrrrrlll
llrrrw  rrrrrrrrrrrrlll
llrrr  rrrrrrrrrrrrrlll    lllll                       llllll
llrrr rrrrrrrrrrrrrrlll   lllllllll                  lllllllll
lllrrrrrrrrrrrrrrrrrll   llllffflllll              lllllffflll
lllrrrrrrrrrrrrrrrrlll   lllf   ffllllllllllllllllllllf    flll
 llllrrrrrrrrrrrrrlll    lllf     flllllllllllllllllff     flll
   llllrrrrrrrrrlll    lllll         sssffsssfffsss        flllll
     llllrrrrlllll   lllllff         fssf fssf fssf         fllllll
       llllllll    lllllf             ff  fssf  ff             fllll
       llllllll   llllf                    ff                   ffllll
          lll     lllf                                            flll
          lll    lllf           flllllf          flllllf          fflll
     lllllllllllllllllllf     flllllllllf       lllllllllf     flllllllllll
    lllllllllllllllllllll     flllffflllf      flllffflllf    flllllllllll
   llllf   fllllllllllllff           fllfffllfffllf           flllllllll
   lllf     flllllllllllf             lllfllllflllf            fllllllllll
   llll     flllllf                   fllllllllllf                   fllllll
    lllf     llllf                      fff  fff                      flllllll
    llllf     flf                                                      lllsllll
     llllf                                                             flllsllll
      llllf    fssssssf                                          fsssssslllsslll
       llllllf fssssssf                                         ffsssssslllsslll
         lllllllf                                                     fflllfflll
            llllssssssf                                          fssssslllff lll
              lllssssff                                          ffsssslllssllll
              llllff                                                fflllssllll
               llllllff                                         ffflllllflllll
                 lllllllf         fffff         f ffff         fllllllllllll
                     lllllllfffllllllllllllllllllllllllllfffllllllllllllll
                       lllllllllllllllllllllllllllllllllllllllllllllll
