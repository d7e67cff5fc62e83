                                                                                       llllllllll
                                                                                      lllllllllllll
                                                                                     llllsssssslllll
                                                                                     lllssssssssllll
                                                                                     llllsssssssslll
                                                                                     llllsssssssslll
                                                                           llll      llllsssssssslll
                                                                      llllllllllllllllllff     fflll
                                                                    lllllllllllllllllllsssf    fllll
                                                                   lllllsssf     ffllllllssssffllll
                 ll                                lll           lllllfssssf     fsssllllllsssllll
               lllllll                          llllllll      lllllllffssss     fssssffllllllllll
              lllllllllll                     llllllllll    lllllllf  ssssf     ssssf   fllllll
             lllllfflllllll                 llllllffflllllllllllff    fssf     fsssf     llll
             llllf   fflllll     lllllllllllllllf    flllllllff                 ff       fllll
             lllf      fflllllllllllllllllllllf      fllllff                             fllll
            llllf        fllllllllllllllllllf         ff                                  llll
            llllf          ssss  ssssf fsssf                                              llll
            llllf          fsss  fsssf fsssf                                              flll
            llllf           fff  fsss   fff                                               fllll
           lllllf                 fsf                                                     fllll
          llllff                                                                           llll
         llllf        fllllf               fllllf                                          llll
  lll    llllf      fllllllllf           fllllllllf          ffff                          llll
  lllllllllllllf   lllllflllllf        flllllflllllflllllllllllllf                        fllll
   lllllllllllll   llllf  flllf        fllllf  flllllllllllllffff                         flll
        lllllllf           fllf   flf  fllff      fflllffff                               llll
  llllllllllllll           flllffllllffllllf       lllllllllllllf                         llll
  llllllllllff             fllllllllllllllf           ffffflllllf                        flll
      llllllf           fffffllllllflllllf                                               llll
  lllllllllllf     fllllllllllllllff                                                     llll
lllllllllllllf  fllllllllllllllllll                          fffff                      flllll
llllf          flllllff         ff                       flllllllllllf                   fllll
lllff          fllllf                               fflllllllllllllllf         ff         fllll
llllff         ffllllllf                    ffflllllllllllll      llllf      fllllf      fllll
 lllllllllllllllllllllllllllllllllllllllllllllllllllllll          llllllllllllllllllllllllllll
   llllllllllllllllllllllllllllllllllllllllllllll                   llllllllllllllllllllllll
