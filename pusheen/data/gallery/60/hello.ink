                    llll                  llll   lllllllllll
                    lllllll             lllllll llrrrrrrrrll
                   lllffllllllllllllllllllfffll  llrrrrrrrll
                   llf   fllllllllllllllf   flll lllrrrrrll
                 llllf     fssffssffssf      lllll lllllll
               llllff       fsf ssf ff        fllll   l
              lllff             ff              fllll
        l    lllf         ff          fff         lll
     llllllllllff      fllllllf     flllllf      fflllll
    lllffflllllllllf  flllffllf    flllflllf   fllllllll
    llff  fllllllllf    f   fllllllllf   f     fllllllll
    llf   flllllfff          fllpppllf         fffllllll
    lll    llf                fllpllf               flll
    lllf    f                  ffff                  fll
     llllf  fffff                                 fffflll
      lllllfsssssf                               ssssslll
        llllfff                                    fffll
          lllssssf                               fssssll
           lllff                                  ffflll
            lllllf                              fllllll
              lllllf    fllllllllllllllllff   fllllll
                 lllllllllllllllllllllllllllllllll
