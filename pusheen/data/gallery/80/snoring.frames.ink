                                                               lllllllllllllllll
                                                               lllbbbbbbbbbbbbll
                                                               lllllllllllbbblll
                                                                    llllbbblll
                                                                  llllbbllll
                                                                llllbbbllllllll
                                                               lllbbbbbbbbbbblll
                                                               lllbbbbbbbbbbblll
                                                                lllllllllllllll
                                                llllllllllllll
                                                lllbbbbbbbbbll
                                                llllllllbbblll
                                                  llllbbblll
                                                llllbbblllllll
            llllll                       llllll lllbbbbbbbbbll
           lllllllll                  llllllllllllllllllllllll
          llllffflllll              llllllffflll
          lllf    fllllllllllllllllllllff    fllllllllllllll
         lllff      fllllllllllllllllff      flllllllllllllllllll
         lllff        fssf fsss  sssf               fssssfffllllllll
         llllf         ssf fsss  fsf                fsssf   fsssslllll
        llllf               fsf                     fssf    ssssf flllll
       lllf                                          ff    fsssf    fllll
      lllf      ff     ff         ff    ff                  ff       fflll
 llllllllf     fllllfllllf      fflllffllllf fffffllllf                flll
 llllllllllllf  flllllllff       fllllllllflllllllllllf                 llll
     lllffflff    fflffflf  ff   flffllff fflffffff                     flll
  lllllllllll         flllfflllfflllf     flllllllllllf                fllll
  lllllllf             llllllllllllf          fffffflff             ffllllll
      lllf              fffffffffff         flllllllllllllllllllllllllllflll
      lllff                               lllllllllllllllllllllllllllffflll
       llllf                             flllssssssf  sss             fllll
        llllllff                         flllssssssf  sss         ffllllll
          llllllllllllllllllllllfffffffffffllllsssllllllllllllllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllll















           llllll                        llllll
          llllllllll                  llllllllll
         llllf fflllll        lllllllllllff fllll
         lllf     fllllllllllllllllllllff    fllllllllllllllll
         lllf       flllllfssssffsssff        fffffffssllllllllllll
         lll          sssf ssss fsss                fssssf  ffllllllll
        llllf         fff  fssf  fff                fsssf   fssssfllllll
      llllff                ff                      fssf    ssssf  ffllll
     llllf                                                  ssff     ffllll
     lllf      fllf  flllf       fllff flllf         f                 fllll
llllllllllllf  fllllllllf        fllllllllfllllllllllllf                flll
  llllllllllf   fflllllff        ffflllllffllllllffffff                  flll
 lllllllllllf        ffllfffllffflllf     flllllllllllf                 fllll
 lllllllffff          fllllllllllllf       fffflllllllf               fllllll
     lllf              fflllffllllf         fflllllllllllllllllllllllllllllll
     llllf                                fllllllllllllllllllllllllllllfflll
      llllf                              flllsssssss  fssf            ffllll
       llllllff                          flllsssssss  fssf         ffllllll
         lllllllllllllllllllllllfffffffffffllllssslllllllllllllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllll















           lllll                          lllll
          lllllllll                    lllllllll
         llllffllllll                llllllfflll
         lllf    fllllllllllllllllllllllf    flllllllllllllll
        llllf      fllllllllllllllllllf       llllllllllllllllllll
        lllff        fsssf sssf fsssf                ssssffffllllllll
        llllf         fsf  fssf  fsf                fsssf    sssslllllll
      lllllf                sf                      fssf    fsssff flllll
     llllf                                            f     fssf     flllll
     lllf      lllf  fllf        fllf  fllf                  f         fllll
lllllllllllf  flllllllllf        llllllllllflllllllllllf                fllll
llllllllllllf  ffllllllff        ffllllllfflllllllllfff                  flll
 lllllllllllf      ffflllfffllfffllffff   fllllllllllf                   flll
llllllllllff          fllllllllllllf       fflllllllllf               fflllll
     lllf              fllllflllllf          ffllllllllllllffflllllllllllllll
     lllf                                 fllllllllllllllllllllllllllllffllll
     llllff                              flllsssssss  fssef f f        fllll
       lllllff                           flllsssssss  fsse         ffllllll
        llllllllllllllllllllllllfffffffffffllllssslllllllelllllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllll









                                                llllllllllllll
                                                lllbbbbbbbbbll
                                                llllllllbbblll
                                                  llllbbblll
                                                llllbbblllllll
            lllll                         lllll lllbbbbbbbbbll
           llllllll                    lllllllllllllllllllllll
          llllfflllll                llllllfflll
          lllf   fllllllllllllllllllllllff   flllllllllllll
         lllf      fllllllllllllllllllff     fllllllllllllllllll
         lllf        fsssffesseffsssf               fssssfflllllllll
         lllf         fssf fsss  ssf                fsssf   fsssllllll
        llllf          ff   ssf   f                 fssf    ssssffflllll
      llllff                                        fff     sssf    fllll
      lllf       f     f          f      f                  fff       fllll
 lllllllff     flllffflllf       llllffllllf    ffffflf                flll
 lllllllllllf  fllllllllff       fllllllllflllllllllllf                 flll
     lllffflf    fflllfff    f   fffllllfffflfffffff                    flll
 lllllllllllf         flllfflllfflllf     flllllllllllf                 llll
 lllllllfff            llllllllllllf        fffffflllff              fllllll
     llllf              flllfffllff         flllllllllllllllllllllllllllllll
      lllf                                flllllllllllllllllllllllllllffllll
      llllf                              flllssssssf  fssf            fllll
       llllllff                          flllssssssf  fss          fllllll
         lllllllllllllllllllllllfffffffffffllllsssllllllllllllllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllll









                                                llllllllllllll
                                                lllbbbbbbbbbll
                                                llllllllbbblll
                                                  llllbbblll
            lllll                         lllll llllbbblllllll
            llllllll                   llllllllllllbbbbbbbbbll
           lllffllllll               llllllfflllllllllllllllll
          llllf  fflllllllllllllllllllllff   llllllllllll
          lllf     flllllllllllllllllllf     fllllllllllllllll
          lllf       ffsssffsssffsssf          f f ffsssslllllllll
          lllf        fsss  sssf sssf               ssssf  ffslllllll
         llllf         fff  sss  fff                sssf    ssssfllllll
        llllf               fff                     fsf    fsssf  ffllll
       lllf                                                fssf     fllll
      lllf      fllf  fllf       fllf   llf                          fflll
  lllllllllff   lllllllllf       flllllllllfflllllllllf               fflll
  lllllllllllf  ffllllllff        fllllllffllllllllllff                flll
      lllllllf     fffflll  flf  llfffff  fllllffff                    fllll
  lllllllllllf        flllfflllfflllf     flllllllllllf               flllll
   l  lllff            flllllllllllf            ffffff             fflllllll
      lllff              ffff ffff         flllllllllllllllllllllllllllflll
       lllf                               lllllllllllllllllllllllllffffflll
       llllf                             flllssssssf  ssf            fllll
        llllllff                         flllssssssf  ssf         fllllll
          llllllllllllllllllllllfffffffffflllllssslllllllllllllllllllll
              llllllllllllllllllllllllllllllllllllllllllllllllllllll
