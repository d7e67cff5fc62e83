                                                                                 lllllllllllllllllllllllllll
                                                                              lllllllleeelllllllllleeellllllll
                                                                             llllleeeeeeeeeeeeeeeeeeeeeeeeelllll
                                                                            lllleeeeeeeeeeeeeeeeeeeeeeeeeeeelllll
                                                                       lllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellll
                                                                     llllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllll
                                                                    llllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllll
                                                                   lllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllll
                                                                   lllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellll
                                                                   llleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelll
                                                                   lllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelll
                                                                   llllleeeeeeeeeeeeelllllllllleeeeeeeeeeeeeeeeeeeeellll
               lllll                                     lllll      llllleeeeeeeeeeellllllllllllllllllllleeeeeeeeeellll
              lllllllll                               lllllllll       llllllleeelllllll   lllllyyyyllllllllleeelllllll
             llllllllllll                           llllllllllll        lllllllllllll    lllllyy yllllllllllllllllll
            lllllffflllllll                       lllllllffflllll             l         llllyyy  yyylllllll  l
            llllf    ffllllll                   lllllllf    fllll                      lllllllllyyyylllll
           lllllf      ffllllllllllllllllllllllllllllf       llllll                    llllllllllylllll
           llllf         flllllllllllllllllllllllllf         fllllllllllllllll              lllllllll
           llllf           flllllllllllssfffsssssff           llllllllllllllllllll         llllllll
           llllf            fssssf  fssss   sssss                     fffllllllllllll      llllll
           llllf            fssssf  fssss   ssssf                       fsssssflllllllll   llll
           llllf             fssf   fssss   fssf                        ssssss   fllllllll
          lllllf               f     sssf    f                         fsssssf     fflllllll
         lllllf                      fff                               fssssf       ssslllllll
        lllllf    fllllllf                         fllllllf            fsssf       sssssfllllll
        llllf     flllllllllllf               ffllllllllllf            fssf       fsssssffflllll
       lllllf       fflllllllllll           llllllllllllff                        sssssf   flllll
      lllllf          fllllllllllf          llllllllllff                          ssssf     flllll
lllll llllff         fllllllllfff            fflllllllllf            ffffff      fssff       flllll
llllllllllllllllf    fllllllllf               flllllllllf fllllllllllllllllf                  fllllllllllll
llllllllllllllllf    fllllllllf                flllllllf  llllllllllllllfff                    fllllllllllllll
     llllff fffff      fllllf        fff        fflllff   fffff                                 fllllllllllllll
   lllllllllllllf                 fllllllllf             flllllllllllffff                       fllllsssssslllll
llllllllllllllllf               lllllllllllllf            flllllllllllllllf                      llllsssssssllll
 llllllllff                   fllllllfffflllll                  fffffllllf                       lllllssssssllll
     llllf                     flllf     fflllf                                                  fllllsssssslllll
     llllf                                                                                       fllllsssssslllll
     llllf                                                                                       fllllsssssslllll
     llllf                                                                                       fllllf   fflllll
     lllll                                                                                       fllll      llll
     lllll                                                                                       llllff   flllll
      llll                                                                                       llllsssfflllll
      llllf                                                                                     fllllsssslllll
      lllllf           flllllllf             flllllllf                                         fllllfssllllll
       lllllf        lllllllllllllf        lllllllllllllf                                     fllllllllllll
        llllllf     lllllllllllllllf      lllllllllllllllf                                  fllllllllllll
         lllllllllffllllf     fllllf      llllf     fllllf                             fflllllllllllll
           llllllllllllllfffffffllllff fffllllf     ffllllf          f ffffffffffllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
