         lllllllllllllll
      lllllllllrrrrlllllllll
    llllllrrrrrrrrrrrrrrlllll
  lllllrrrrrrrrrrrrrrrrrrrlllll
 lllllrrrrrrrrrrrrrrrrrrrrrrllll
lllllrrrrw  rrrrrrrrrrrrrrrrrllll
llllrrrrw   rrrrrrrrrrrrrrrrrrlll
lllrrrrr   rrrrrrrrrrrrrrrrrrrllll        llll                                        lll
lllrrrrw  wrrrrrrrrrrrrrrrrrrrllll      lllllllll                                  llllllll
lllrrrr   rrrrrrrrrrrrrrrrrrrrllll      lllllllllll                              lllllllllll
llllrrrrrrrrrrrrrrrrrrrrrrrrrrllll     lllllfflllllll                          lllllllfflllll
llllrrrrrrrrrrrrrrrrrrrrrrrrrllll     lllllf   flllllll                      llllllff   fllll
 llllrrrrrrrrrrrrrrrrrrrrrrrlllll     llllf      ffllllllllllllllllllllllllllllllff      lllll
  llllrrrrrrrrrrrrrrrrrrrrrlllll     lllllf        flllllllllllllllllllllllllllff        fllll
   lllllrrrrrrrrrrrrrrrrrrlllll      lllllf          fllllllllllllllllllllllllf           lllll
    llllllrrrrrrrrrrrrrrlllll       lllllf             fssssf  fssssf  fssss              llllll
      llllllrrrrrrrrrrlllll      llllllllf              ssssf  fssssf  fssss              flllllll
        lllllllrrrrllllll      lllllllff                fsss   fssssf  fsssf                flllllll
          lllllllllllll       llllllff                   fff    sssf    ff                    ffllllll
           lllllllllll       lllllff                            fssf                            fflllll
           lllllllllll      lllllf                                                                flllll
               llll        lllllf                                                                  flllll
               llll       lllllf                  ffllff                    flllf                   flllll
               llll       llllf                 fllllllllf                lllllllllf                 fllll
         lllllllllllllllllllllffff             llllllllllllf            flllllllllllf             ffffllllllllll
       llllllllllllllllllllllllllllll         llllllffflllllf          flllllffflllllf        flllllllllllllllll
      llllllfffffllllll lllllflllllllf        flllf    flllf           fllllf    flllf        flllllllflllll
     lllllf      ffllll llllffffffllf                   flllf   fff    fllff                   fllffffffllll
     llllf        fllllllllllllllllllf                  fllll  fllllf  llllf                  fllllllllllllllll
     llllf        flllllllllllllllfff                   fllllllllllllllllllf                   ffflllllllllllll
     lllllf        lllllllff                             fllllllllllllllllf                             fllllll
      llllf        fllllllf                               ffllllffffllllff                               flllllllll
      llllf         fllllf                                                                                fllllllllll
      lllllf         flll                                                                                 fllllsslllll
       lllllf          ff                                                                                  fllllsslllll
        lllllf                                                                                             fllllsssllll
         llllllf       ssssssssff                                                                  fssssssssllllssslllll
          lllllllf     sssssssssssf                                                              sssssssssssllllssssllll
            lllllllf   fssssssssfff                                                              fffssssssssllllssssllll
              lllllllllff                                                                                 ffllllf  fllll
                 lllllllfffffff                                                                      ffffffllllf    llll
                    lllllssssssssf                                                                fssssssssllllf   fllll
                     llllssssssssf                                                                fssssssssllllssfflllll
                     lllllffff                                                                        ffffllllsssslllll
                      llllllf                                                                          flllllsssllllll
                       lllllllf                                                                      fllllllfflllllll
                         llllllllllf                                                            llllllllllfflllllll
                           lllllllllf              fffffff                fffffff              flllllllllllllllll
                               lllllllff        ffllllllllllllllllllllllllllllllllff        fflllllllllllllllll
                                 llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                   lllllllllllllllll                           llllllllllllllllllllll
