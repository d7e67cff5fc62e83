                                                                                               llllllllllllllllllllllll
                                                                                               llllbbbbbbbbbbbbbbbblllll
                                                                                              llllbbbbbbbbbbbbbbbbbbllll
                                                                                               llllllllllllllllbbbblllll
                                                                                                 llllllllllllbbbblllll
                                                                                                      lllllbbbblllll
                                                                                                    lllllbbbblllll
                                                                                                  lllllbbbblllll
                                                                                                lllllbbbbllllllllllllll
                                                                                               llllbbbblllllllllllllllll
                                                                                              llllbbbbbbbbbbbbbbbbbbllll
                                                                                               lllllllllllllllllllllllll
                                                                                                llllllllllllllllllllll
                                                                          llllllllllllllllll
                                                                        lllllllllllllllllllll
                                                                        llllbbbbbbbbbbbbbblll
                                                                        lllllllllllllbbbbllll
                                                                         llllllllllbbbblllll
                                                                           llllllbbbblllll
                                                                         llllllbbbblllllllll
                    lll                                          lll    lllllbbbbllllllllllll
                  llllllll                                    llllllll  llllbbbbbbbbbbbbbblll
                 llllllllllll                              llllllllllll lllllllllllllllllllll
                lllllffllllllll                          llllllllfflllll  llllllllllllllllll
                llllf   fflllllll                      lllllllff   fllll
               lllll       fllllllllllllllllllllllllllllllllf       llllllllllllllllll
               llllf         fllllllllllllllllllllllllllllf         flllllllllllllllllllllll
              lllll            flllllllllellllffffssssfff            flllllllllllllllllllllllllll
              llllf              fssssf  fssssf  fssssf                        ssssssfffflllllllllll
              llllf              fssssf  fssssf  fssss                        fssssss      fsslllllllll
              lllllf              fssf   fssssf   fssf                        fsssssf     fssssssllllllll
            llllllf                       fssf                                essssf      ssssssf  flllllll
           lllllff                         ff                                  sssf       sssssf     flllllll
          lllllf                                                                         fssssf        fllllll
         lllllf                                                                          fssf            flllll
         llllf          lllf     flllf            flllf     fllf                                          flllll
  lllllllllllf         flllllfffllllllf          fllllllffllllllf      ffffllllllf                         flllll
  lllllllllllllllllf    fllllllllllllf            fllllllllllllffllllllllllllllllf                          fllll
     llllllllllllllf     ffllllllllf                fllllllllf fflllllllllfffffff                           flllll
        llllfffffff         fffffffllf     ff     llffffffff    fffffff                                      fllll
   llllllllllllllllf              llllff  llllf  flllff        fllllllllllllllllf                           flllll
   lllllllllllllfff               fllllllllllllllllllf          fffllllllllllllll                         flllllll
         llllf                     fllllllllllllllllff                       fff                       fllllllllll
         llllf                      ffllllffffllllff                fffllllllllllllllllfffffflllllllllllllllllllll
         lllllf                                                 flllllllllllllllllllllllllllllllllllllllllfffllll
          llllf                                                fllllllllllsssffffelllellllllllllllllffff   flllll
          lllllf                                              fllllssssssssss    essse                    flllll
           llllllf                                            ellllssssssssss    essse                  fllllll
             llllllllff                                       flllllsssssssss    essse              flllllllll
              lllllllllllllllllfffffffffffff f f               flllllssssssssf ffesseeffffflllllllllllllllll
                 llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                         llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll






















                 lllllll                                       lllllll
                lllllllllll                                 lllllllllll
               lllllfllllllll                             llllllllflllll
               llllff ffllllllll                       llllllllff  fllll
              lllll      fflllllll lllllllllllllllllllllllllff     flllllllllllllllll
              llllf         flllllllllllllllllllllllllllllff        flllllllllllllllllllllll
             lllllf          fflllllllllllllllllllllllllff           flllllllllllllllllllllllllll
             llllf              fsssse   sssse   sssssf                        fssssssfflllllllllllll
             llllf               ssssf   sssss   fssss                         ssssssf     ffsllllllllll
             lllllf               sssf   sssss   fsssf                         esssss      fssssssllllllll
           llllllf                        sssf                                 ssssf       ssssssf  flllllll
          lllllf                          fff                                  fssf       fsssssf     ffllllll
         lllllf                                                                           ssssf         fllllll
        lllllf                                                                            ffff            flllll
       lllllf          llllf    fllll             llllf    fllll                                           flllll
llllllllllllfffff     fllllllllllllllf           fllllllllllllllffffffllllllllllll                          flllll
llllllllllllllllllf    ffllllllllllff             ffllllllllllffflllllllllllllllllf                          flllll
       llllffflllff      ffllllllfff               fffllllllff  fllllffffff                                   lllll
   lllllllllllllllf               llll   flllf   flll           flllllllllllffff                              fllll
 lllllllllllllllllf              fllllffflllllfffllllf          fllllllllllllllllf                          fllllll
 lllllllllllf                     lllllllllllllllllll                 ffffffflllff                       flllllllll
        llllf                      flllllllflllllllf                   ffffllllllfffffff f   ffffffffllllllllllllll
        llllf                                                    fllllllllllllllllllllllllllllllllllllllllllfflllll
        lllllf                                                 fllllllllllllllllllllllllllllllllllllllllfff flllll
         lllllf                                               flllllsssssssssf    ssss                     flllll
          llllllf                                             fllllssssssssssf    ssss                   fllllll
           lllllllllff                                        flllllsssssssssf    ssss               ffllllllll
             lllllllllllllllllffffffffffffff f f               fllllllsssssssf fffsssefffffffffffflllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                        llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll






















                  lll                                            lll
                lllllllll                                     llllllll
               lllllllllllll                               llllllllllll
               llllfffllllllll                           llllllllfflllll
              lllllf   fflllllll                      llllllllff   flllll
             lllllf       fllllllllllllllllllllllllllllllllff       flllllllllllllllllllll
             llllf          fllllllllllllllllllllllllllllff          lllllllllllllllllllllllllll
             llllf            fllssssffffsssssf fsssssf               ff f ff ffssssslllllllllllllll
             llllf              fssssf   sssss   sssssf                        fssssssf  ffflllllllllll
             llllf               fsssf   sssss   fsssf                         ssssssf      fsssslllllllll
           llllllf                fff    fsssf    fff                          sssssf      fssssssffllllllll
          lllllff                         fsf                                  fsssf       ssssssf    flllllll
         lllllf                                                                 ff        fssssf        fllllll
        lllllf                                                                            fssff           flllll
       lllll           lllf     flllf             lllff     flll                                           flllll
lllllllllllff         flllllfffllllllf           fllllllffllllllf    fffffflllllllf                         flllll
lllllllllllllllllf    ffllllllllllllf             fllllllllllllfflllllllllllllllllf                           lllll
    lllllllllllllf      ffllllllllff               ffllllllllf  flllllllllfffffff                             fllll
      lllllllllllf          fff fflllf   flll    flllf ffff     flllllllffff f                                fllll
 llllllllllllllllf               fllllf flllllf fllllf          fllllllllllllllllf                           fllllll
 llllllllllfffff                 flllllllllllllllllll             fffffffflllllllf                        flllllllll
       llllf                      fllllllllllllllllff                   ffffffffffffff           f ffffllllllllllll
       lllll                          fff     fff                ffllllllllllllllllllllllllllllllllllllllllllffllll
        llllf                                                  flllllllllllllllllllllllllllllllllllllllllffffflllll
        lllllff                                               fllllllsssssssse    sssef fffffff             flllll
         llllllf                                              fllllsssssssssse    ssse                    fllllll
           llllllllff                                         flllllssssssssse    ssse               fflllllllll
             lllllllllllllllllffffffffffffff f f               fllllllssssssse fffssseffffffffffffflllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                       llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll













                                                                          llllllllllllllllll
                                                                        lllllllllllllllllllll
                                                                        llllbbbbbbbbbbbbbblll
                                                                        lllllllllllllbbbbllll
                                                                         llllllllllbbbblllll
                                                                           llllllbbbblllll
                                                                         llllllbbbblllllllll
                                                                        lllllbbbbllllllllllll
                  llllll                                        llllll  llllbbbbbbbbbbbbbblll
                 llllllllll                                  llllllllll lllllllllllllllllllll
                lllllllllllll                             lllllllllllll   llllllllllllllllll
               lllllffffllllllll                        llllllllf flllll
               llllff    ffllllll           lllllllllllllllllff    flllllll l l
              lllllf        fllllllllllllllllllllllllllllllf        flllllllllllllllllllll
              llllf          ffllllllllllllllllllllllllllf           llllllllllllllllllllllllll
              llllf            ffsssssfffessssf  fssssf                        fsssssslllllllllllll
              llllf              fssss   esssse  fssssf                        ssssssf    ffllllllllll
              llllf               sssf   fssssf  fsssf                         sssssf      fsssslllllllll
            llllllf                fff    sssf    fff                         fsssssf     fssssssffflllllll
           llllllf                        fssf                                 sssf       ssssssf    fllllll
          lllllf                                                               fff        sssssf       fllllll
         lllllf                                                                           sssf          fflllll
        lllllf          flf       flf              flf      fllf                                          flllll
  lllll llllff         flllllf  fllllf           flllllf  flllllf          ffffff                          flllll
 lllllllllllllllllf    flllllllllllllf            fllllllllllllfflllllllllllllllllf                         fllll
  lllllllllllllllll      flllllllllf               fflllllllllffllllllllllllllffff                           fllll
        llllfffffff        fflllffffff     f      fffffflllff   ffffff                                       fllll
   llllllllllllllllf              elll    llllf  flllf          llllllllllllllllf                            fllll
  llllllllllllllllf               lllllflllllllflllllf          fllllllllllllllllf                         fllllll
   llll llllff                    flllllllllllllllllf                     fffffff                       flllllllll
        lllllf                      fllllllfflllllff                 ffflllllllllllllfffffffffffflllllllllllllllll
         llllf                                                   flllllllllllllllllllllllllllllllllllllllllfflllll
         lllllf                                                fllllllllllllllflllllllllllllllllllllllfff  ffllll
          lllllf                                              flllllsssssssssf   fsssf                     llllll
           llllllf                                            fllllssssssssssf   fsssf                   fllllll
            llllllllff                                        flllllsssssssssf   fsssf              ffllllllll
              lllllllllllllllllfffffffffffff f f               flllllssssssssf fffsssfffffffffffflllllllllll
                 llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                         lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll













                                                                          llllllllllllllllll
                                                                        lllllllllllllllllllll
                                                                        llllbbbbbbbbbbbbbblll
                                                                        lllllllllllllbbbbllll
                                                                         llllllllllbbbblllll
                                                                           llllllbbbblllll
                                                                         llllllbbbblllllllll
                  llllllll                                    llllllll  lllllbbbbllllllllllll
                  lllllllllll                               lllllllllll llllbbbbbbbbbbbbbblll
                 llllffllllllll                          llllllllffllllllllllllllllllllllllll
                lllllf  fflllllll                       lllllllf   fllll  llllllllllllllllll
                llllf      fllllll     lllllllllllllllllllllff     flllllllllllllll
               lllllf        fllllllllllllllllllllllllllllff        flllllllllllllllllllll
               llllf           flllllllllllllllllllllllllf          fllllllllllllllllllllllllll
               llllf            ffssssf  fssssf  fssssf                        ssssssfllllllllllll
               llllf              ssssf   ssssf  fssssf                       fsssssf    ffflllllllll
               llllf              fsssf   ssssf   sssf                        fsssssf     fsssssllllllll
              lllllf                ff    fsssf   fff                         fssssf      ssssssffflllllll
            llllllf                        ssf                                fsssf      fsssssf    fllllll
           lllllff                                                             fff       sssssf       fllllll
          lllllf                                                                         sssf          fllllll
          llllff          f        ff               f        ff                           ff            fflllll
         lllllf         fllllf   fllll            fllllf   fllll                                          fllll
  llllllllllllllfff     flllllllllllllf           flllllllllllllfffflllllllllllllf                        ffllll
   lllllllllllllllllf    fllllllllllff             fllllllllllfflllllllllllllllllf                         flllll
         llleffffllf       fllllllff                 fllllllff  fllfffffff                                  fllll
         llllllllllf              flllf   fllf   flllff         fllllllffff                                 fllll
    llllllllllllllll              fllllf fllllffffllll          llllllllllllllllf                          flllll
   lllllllllllffff                 llllllllllllllllllf            ffffffllllllllf                        flllllll
         lllll                     fllllllllllllllllf                                                ffllllllllll
          llllf                       ffffff ffffff                fflllllllllllllllllllllllllllllllllllllllfllll
          llllf                                                 fllllllllllllllllllllllllllllllllllllllllfffllll
          lllllf                                               llllllllllssseffffsssllllllllllffffffff     lllll
           lllllf                                             fllllssssssssse    ssss                    flllll
            llllllf                                           fllllssssssssse    ssss                  fllllll
             lllllllllff                                      flllllsssssssse    ssss              flllllllll
               lllllllllllllllllffffffffffff f f               flllllsssssssff fffssfffffflllllllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                          llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
