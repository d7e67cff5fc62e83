                    llll                  llll   llllllllll
                    lllllll             lllllll  llrrrlrrrll
                   lllffllllllllllllllllllfffll  llrrrrrrrll
                   llf   fllllllllllllllf   flll  lllrrrlll
                 llllf     fssffssffssf      lllll  lllll
               llllff       fsf ssf ff        fllll
              lllff             ff              fllll
             lllf         ff          fff         lll
     llll lllllff      fllllllf     flllllf      fflllll
   llllllllllllllllf  flllffllf    flllflllf   fllllllll
  lllff fllllllllllf    f   fllllllllf   f     fllllllll
  lll    lllllllfff          fllpppllf         fffllllll
   llf   flllf                fllpllf               flll
   lllf   fll                  ffff                  fll
    lllf    fffff                                 fffflll
     llllfffsssssf                               ssssslll
       lllllfff                                    fffll
          lllssssf                               fssssll
           lllff                                  ffflll
            lllllf                              fllllll
              lllllf    fllllllllllllllllff   fllllll
                 lllllllllllllllllllllllllllllllll
                    llll                  llll    llllllll
                    lllllll             lllllll   llrrlrrll
                   lllffllllllllllllllllllfffll   llrrrrrll
                   llf   fllllllllllllllf   flll  lllrrrll
                 llllf     fssffssffssf      lllll  llll
               llllff       fsf ssf ff        fllll
              lllff             ff              fllll
             lllf         ff          fff         lll
          lllllff      fllllllf     flllllf      fflllll
    lll   lllllllllf  flllffllf    flllflllf   fllllllll
 lllllllll llllllllf    f   fllllllllf   f     fllllllll
 llff flllllllllfff          fllpppllf         fffllllll
 llff  flllllf                fllpllf               flll
 lllf   fllll                  ffff                  fll
  lllf    ffsffff                                 fffflll
   llllf    sssssf                               ssssslll
     lllllllfff                                    fffll
        lllllssssf                               fssssll
           lllff                                  ffflll
            lllllf                              fllllll
              lllllf    fllllllllllllllllff   fllllll
                 lllllllllllllllllllllllllllllllll
                    llll                  llll     llllll
                    lllllll             lllllll   llrllrlll
                   lllffllllllllllllllllllfffll   llrrrrrll
                   llf   fllllllllllllllf   flll   lllrlll
                 llllf     fssffssffssf      lllll   lll
               llllff       fsf ssf ff        fllll
              lllff             ff              fllll
             lllf         ff          fff         lll
          lllllff      fllllllf     flllllf      fflllll
          lllllllllf  flllffllf    flllflllf   fllllllll
   lll     llllllllf    f   fllllllllf   f     fllllllll
llllllll  llllllfff          fllpppllf         fffllllll
llff flllllllf                fllpllf               flll
llff  fllllll                  ffff                  fll
llllf   flllsffff                                 fffflll
 llllf     fsssssf                               ssssslll
   lllllff  fff                                    fffll
     llllllllssssf                               fssssll
           lllff                                  ffflll
            lllllf                              fllllll
              lllllf    fllllllllllllllllff   fllllll
                 lllllllllllllllllllllllllllllllll
                    llll                  llll     lllllll
                    lllllll             lllllll   llrrlrrll
                   lllffllllllllllllllllllfffll   llrrrrrll
                   llf   fllllllllllllllf   flll   llrrlll
                 llllf     fssffssffssf      lllll   lll
               llllff       fsf ssf ff        fllll
              lllff             ff              fllll
             lllf         ff          fff         lll
          lllllff      fllllllf     flllllf      fflllll
    lll   lllllllllf  flllffllf    flllflllf   fllllllll
 lllllllll llllllllf    f   fllllllllf   f     fllllllll
 llff flllllllllfff          fllpppllf         fffllllll
 llff  flllllf                fllpllf               flll
 lllf   fllll                  ffff                  fll
  lllf    ffsffff                                 fffflll
   llllf    sssssf                               ssssslll
     lllllllfff                                    fffll
        lllllssssf                               fssssll
           lllff                                  ffflll
            lllllf                              fllllll
              lllllf    fllllllllllllllllff   fllllll
                 lllllllllllllllllllllllllllllllll
                    llll                  llll    lllllllll
                    lllllll             lllllll  llrrrlrrrll
                   lllffllllllllllllllllllfffll  llrrrrrrlll
                   llf   fllllllllllllllf   flll  lllrrrlll
                 llllf     fssffssffssf      lllll  lllll
               llllff       fsf ssf ff        fllll
              lllff             ff              fllll
             lllf         ff          fff         lll
     llll lllllff      fllllllf     flllllf      fflllll
   llllllllllllllllf  flllffllf    flllflllf   fllllllll
  lllff fllllllllllf    f   fllllllllf   f     fllllllll
  lll    lllllllfff          fllpppllf         fffllllll
   llf   flllf                fllpllf               flll
   lllf   fll                  ffff                  fll
    lllf    fffff                                 fffflll
     llllfffsssssf                               ssssslll
       lllllfff                                    fffll
          lllssssf                               fssssll
           lllff                                  ffflll
            lllllf                              fllllll
              lllllf    fllllllllllllllllff   fllllll
                 lllllllllllllllllllllllllllllllll
