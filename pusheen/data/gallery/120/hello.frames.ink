                                           lll                                         ll            lllllll llllllll
                                         llllllll                                   llllllll       llllllllllllllllllll
                                        lllllllllll                              lllllllllll      llllrrrrrllllrrrrllll
                                       lllllfflllllll                          llllllllffllll     llllrrrrrrrrrrrrrrlll
                                       llllf   ffllllll                      lllllllff   lllll    llllrrrrrrrrrrrrrrlll
                                      lllllf     fflllllllllllllllllllllllllllllllf      fllll     llllrrrrrrrrrrrlllll
                                      llllf        fflllllllllllllllllllllllllllff       flllll     lllllrrrrrrrllllll
                                      llllf          flllllllllllllllllllllllllf          fllll       lllllrrrllllll
                                    lllllef             sssss   sssss   ssssf             flllll        llllllllll
                                  llllllll              fssss   sssss   ssssf             fllllllll       llllll
                                lllllllff                sssf   ssssf   sssf                fflllllll
                              lllllllf                    ff    fsssf   fff                    fllllll
                             llllllf                             fsf                             fllllll
                            lllllff                                                               fllllll
                           lllllf                                                                   fllll
                           llllf                   fflff                     ffff                    lllll
                          lllll                  fllllllllf               fllllllllf                 flllll
          llllllll  llllllllllfff              flllllllllllf             llllllllllllf              ffflllllllll
       llllllllllllllllllllllllllllllf         lllllffflllllf          fflllllffflllllf        fllllllllllllllll
      llllllllllllllll   llllllllllllf        fllllf    flllf           flllf    flllf         fllllllllllll
     lllllf      flllll lllllf fffflff                    flllllfffffllllff                    ffffff  flllll
     llllf        fllllllllllllllllllf                    flllllllllllllllf                   fllllllllllllllll
     llllf        flllllllllllllllffff                    fllllpppppplllll                     fffflllllllllllll
     llllf        fllllllllf                               fllllpppppllllf                               flllll
     lllll         fllllllf                                 fllllpppllllf                                 fllll
      llllf        fllllll                                   fllllllllff                                  flllll
      lllllf         flllf                                     fflllff                                     fllll
       lllllf         fff                                                                                  fllll
        lllllf                                                                                             ffllll
         lllllff       fsssssssff                                                                  ffssssssssllll
          llllllf       sssssssssse                                                              fsssssssssssllll
            lllllllf    sssssssssff                                                               ffsssssssssllll
              lllllllllff                                                                                  flllll
                lllllllllffffff                                                                       ffffffllll
                    lllllsssssssss                                                                fsssssssssllll
                     lllllsssssssff                                                               fsssssssslllll
                      llllfffff                                                                      fffffellll
                      llllllf                                                                           flllll
                        llllllf                                                                      ffllllll
                         lllllllllll                                                            flllllllllll
                           llllllllllf             fffff f                 ffffff              flllllllll
                                llllllff        ffllllllllllllllllllllllllllllllllfff       fflllllll
                                  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                    lllllllllllllllll                           lllllllllllllllll
                                           lll                                         ll                       l
                                         llllllll                                   llllllll         llllllllllllllll
                                        lllllllllll                              lllllllllll        llllrrllllllrlllll
                                       lllllfflllllll                          llllllllffllll      llllrrrrrllrrrrnlll
                                       llllf   ffllllll                      lllllllff   lllll     llllrrrrrrrrrrrllll
                                      lllllf     fflllllllllllllllllllllllllllllllf      fllll      llllrrrrrrrrrlllll
                                      llllf        fflllllllllllllllllllllllllllff       flllll      lllllrrrrrllllll
                                      llllf          flllllllllllllllllllllllllf          fllll        llllllllllll
                                    lllllef             sssss   sssss   ssssf             flllll         llllllll
                                  llllllll              fssss   sssss   ssssf             fllllllll        lll
                                lllllllff                sssf   ssssf   sssf                fflllllll
                              lllllllf                    ff    fsssf   fff                    fllllll
                             llllllf                             fsf                             fllllll
                            lllllff                                                               fllllll
                           lllllf                                                                   fllll
                           llllf                   fflff                     ffff                    lllll
                          lllll                  fllllllllf               fllllllllf                 flllll
                    llllllllllfff              flllllllllllf             llllllllllllf              ffflllllllll
                    lllllllllllllllllf         lllllffflllllf          fflllllffflllllf        fllllllllllllllll
       llllllll          llllllllllllf        fllllf    flllf           flllf    flllf         fllllllllllll
    lllllllllllll       lllllf fffflff                    flllllfffffllllff                    ffffff  flllll
   llllllllllllllll   lllllllllllllllf                    flllllllllllllllf                   fllllllllllllllll
  lllllff    fflllll lllllllllllllffff                    fllllpppppplllll                     fffflllllllllllll
  llllf        fllll  lllllf                               fllllpppppllllf                               flllll
  llllf         lllll llllf                                 fllllpppllllf                                 fllll
  lllllf        flllllllll                                   fllllllllff                                  flllll
   llllf         flllllllf                                     fflllff                                     fllll
   lllllf          flllll                                                                                  fllll
    lllllf           fflf                                                                                  ffllll
     llllllf           fsssssssff                                                                  ffssssssssllll
      lllllllf          sssssssssse                                                              fsssssssssssllll
        lllllllf        sssssssssff                                                               ffsssssssssllll
          llllllllff                                                                                       flllll
            llllllllllllfffffff                                                                       ffffffllll
               llllllllllsssssssss                                                                fsssssssssllll
                    llllllsssssssff                                                               fsssssssslllll
                      llllfffff                                                                      fffffellll
                      llllllf                                                                           flllll
                        llllllf                                                                      ffllllll
                         lllllllllll                                                            flllllllllll
                           llllllllllf             fffff f                 ffffff              flllllllll
                                llllllff        ffllllllllllllllllllllllllllllllllfff       fflllllll
                                  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                    lllllllllllllllll                           lllllllllllllllll
                                           lll                                         ll
                                         llllllll                                   llllllll           llllllllllll
                                        lllllllllll                              lllllllllll         lllllllllllllll
                                       lllllfflllllll                          llllllllffllll        lllrrrlllrrrllll
                                       llllf   ffllllll                      lllllllff   lllll       lllrrrrrrrrrllll
                                      lllllf     fflllllllllllllllllllllllllllllllf      fllll       lllllrrrrrrlllll
                                      llllf        fflllllllllllllllllllllllllllff       flllll       llllllrrlllll
                                      llllf          flllllllllllllllllllllllllf          fllll         lllllllll
                                    lllllef             sssss   sssss   ssssf             flllll          lllll
                                  llllllll              fssss   sssss   ssssf             fllllllll
                                lllllllff                sssf   ssssf   sssf                fflllllll
                              lllllllf                    ff    fsssf   fff                    fllllll
                             llllllf                             fsf                             fllllll
                            lllllff                                                               fllllll
                           lllllf                                                                   fllll
                           llllf                   fflff                     ffff                    lllll
                          lllll                  fllllllllf               fllllllllf                 flllll
                    llllllllllfff              flllllllllllf             llllllllllllf              ffflllllllll
                    lllllllllllllllllf         lllllffflllllf          fflllllffflllllf        fllllllllllllllll
                         llllllllllllf        fllllf    flllf           flllf    flllf         fllllllllllll
                        lllllf fffflff                    flllllfffffllllff                    ffffff  flllll
      llllll          lllllllllllllllf                    flllllllllllllllf                   fllllllllllllllll
  lllllllllllll      lllllllllllllffff                    fllllpppppplllll                     fffflllllllllllll
 llllllllllllllll     lllllf                               fllllpppppllllf                               flllll
lllllff    fllllll    llllf                                 fllllpppllllf                                 fllll
llllf        flllll  lllll                                   fllllllllff                                  flllll
llllf         fllllllllllf                                     fflllff                                     fllll
lllllf         flllllllll                                                                                  fllll
 lllllf          fllllllf                                                                                  ffllll
  lllllf            ffllsssssssff                                                                  ffssssssssllll
   llllllf              sssssssssse                                                              fsssssssssssllll
    lllllllf            sssssssssff                                                               ffsssssssssllll
      llllllllf                                                                                            flllll
        lllllllllff     fffffff                                                                       ffffffllll
           llllllllllllllsssssssss                                                                fsssssssssllll
              llllllllllllsssssssff                                                               fsssssssslllll
                     lllllfffff                                                                      fffffellll
                      llllllf                                                                           flllll
                        llllllf                                                                      ffllllll
                         lllllllllll                                                            flllllllllll
                           llllllllllf             fffff f                 ffffff              flllllllll
                                llllllff        ffllllllllllllllllllllllllllllllllfff       fflllllll
                                  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                    lllllllllllllllll                           lllllllllllllllll
                                           lll                                         ll
                                         llllllll                                   llllllll         lllllllllllllll
                                        lllllllllll                              lllllllllll        lllllllllllllllll
                                       lllllfflllllll                          llllllllffllll       llllrrrlllrrrrllll
                                       llllf   ffllllll                      lllllllff   lllll      llllrrrrrrrrrrllll
                                      lllllf     fflllllllllllllllllllllllllllllllf      fllll      lllllrrrrrrrrllll
                                      llllf        fflllllllllllllllllllllllllllff       flllll      llllllrrrrlllll
                                      llllf          flllllllllllllllllllllllllf          fllll        lllllllllll
                                    lllllef             sssss   sssss   ssssf             flllll         lllllll
                                  llllllll              fssss   sssss   ssssf             fllllllll         ll
                                lllllllff                sssf   ssssf   sssf                fflllllll
                              lllllllf                    ff    fsssf   fff                    fllllll
                             llllllf                             fsf                             fllllll
                            lllllff                                                               fllllll
                           lllllf                                                                   fllll
                           llllf                   fflff                     ffff                    lllll
                          lllll                  fllllllllf               fllllllllf                 flllll
                    llllllllllfff              flllllllllllf             llllllllllllf              ffflllllllll
                    lllllllllllllllllf         lllllffflllllf          fflllllffflllllf        fllllllllllllllll
       llllllll          llllllllllllf        fllllf    flllf           flllf    flllf         fllllllllllll
    lllllllllllll       lllllf fffflff                    flllllfffffllllff                    ffffff  flllll
   llllllllllllllll   lllllllllllllllf                    flllllllllllllllf                   fllllllllllllllll
  lllllff    fflllll lllllllllllllffff                    fllllpppppplllll                     fffflllllllllllll
  llllf        fllll  lllllf                               fllllpppppllllf                               flllll
  llllf         lllll llllf                                 fllllpppllllf                                 fllll
  lllllf        flllllllll                                   fllllllllff                                  flllll
   llllf         flllllllf                                     fflllff                                     fllll
   lllllf          flllll                                                                                  fllll
    lllllf           fflf                                                                                  ffllll
     llllllf           fsssssssff                                                                  ffssssssssllll
      lllllllf          sssssssssse                                                              fsssssssssssllll
        lllllllf        sssssssssff                                                               ffsssssssssllll
          llllllllff                                                                                       flllll
            llllllllllllfffffff                                                                       ffffffllll
               llllllllllsssssssss                                                                fsssssssssllll
                    llllllsssssssff                                                               fsssssssslllll
                      llllfffff                                                                      fffffellll
                      llllllf                                                                           flllll
                        llllllf                                                                      ffllllll
                         lllllllllll                                                            flllllllllll
                           llllllllllf             fffff f                 ffffff              flllllllll
                                llllllff        ffllllllllllllllllllllllllllllllllfff       fflllllll
                                  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                    lllllllllllllllll                           lllllllllllllllll
                                           lll                                         ll             llllll  llllll
                                         llllllll                                   llllllll        llllllllllllllllll
                                        lllllllllll                              lllllllllll       llllrrrrllllrrrrllll
                                       lllllfflllllll                          llllllllffllll      lllrrrrrrlrrrrrrllll
                                       llllf   ffllllll                      lllllllff   lllll     lllrrrrrrrrrrrrrllll
                                      lllllf     fflllllllllllllllllllllllllllllllf      fllll     lllllrrrrrrrrrrlllll
                                      llllf        fflllllllllllllllllllllllllllff       flllll     llllllrrrrrrlllll
                                      llllf          flllllllllllllllllllllllllf          fllll       lllllrrrllllll
                                    lllllef             sssss   sssss   ssssf             flllll        llllllllll
                                  llllllll              fssss   sssss   ssssf             fllllllll       lllll
                                lllllllff                sssf   ssssf   sssf                fflllllll
                              lllllllf                    ff    fsssf   fff                    fllllll
                             llllllf                             fsf                             fllllll
                            lllllff                                                               fllllll
                           lllllf                                                                   fllll
                           llllf                   fflff                     ffff                    lllll
                          lllll                  fllllllllf               fllllllllf                 flllll
          llllllll  llllllllllfff              flllllllllllf             llllllllllllf              ffflllllllll
       llllllllllllllllllllllllllllllf         lllllffflllllf          fflllllffflllllf        fllllllllllllllll
      llllllllllllllll   llllllllllllf        fllllf    flllf           flllf    flllf         fllllllllllll
     lllllf      flllll lllllf fffflff                    flllllfffffllllff                    ffffff  flllll
     llllf        fllllllllllllllllllf                    flllllllllllllllf                   fllllllllllllllll
     llllf        flllllllllllllllffff                    fllllpppppplllll                     fffflllllllllllll
     llllf        fllllllllf                               fllllpppppllllf                               flllll
     lllll         fllllllf                                 fllllpppllllf                                 fllll
      llllf        fllllll                                   fllllllllff                                  flllll
      lllllf         flllf                                     fflllff                                     fllll
       lllllf         fff                                                                                  fllll
        lllllf                                                                                             ffllll
         lllllff       fsssssssff                                                                  ffssssssssllll
          llllllf       sssssssssse                                                              fsssssssssssllll
            lllllllf    sssssssssff                                                               ffsssssssssllll
              lllllllllff                                                                                  flllll
                lllllllllffffff                                                                       ffffffllll
                    lllllsssssssss                                                                fsssssssssllll
                     lllllsssssssff                                                               fsssssssslllll
                      llllfffff                                                                      fffffellll
                      llllllf                                                                           flllll
                        llllllf                                                                      ffllllll
                         lllllllllll                                                            flllllllllll
                           llllllllllf             fffff f                 ffffff              flllllllll
                                llllllff        ffllllllllllllllllllllllllllllllllfff       fflllllll
                                  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                    lllllllllllllllll                           lllllllllllllllll
