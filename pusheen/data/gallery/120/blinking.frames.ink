                        lllllll                                           lllllll
                       lllllllllll                                      llllllllll
                       llllfflllllll                                 llllllllflllll
                      lllll   flllllll                             lllllllff  fllll
                     lllllf     ffllllll                         lllllllf      fllll
                     llllf        ffllllllllllllllllllllllllllllllllllf        flllll
                     llllf          flllllllllllllllllllllllllllllllf           fllll
                    llllff            fllssslllllllllllllllllssslllf            fllll
                    llllf                essssf   sssssf   sssssf               flllll
                 lllllllf                sssssf   sssssf   sssssf               fllllllll
               lllllllff                 fssssf   sssssf   ssssf                  fllllllll
             lllllllf                     fssf    fssss    fssf                     fflllllll
           llllllff                                sssf                                fllllll
          llllllf                                  fff                                   flllll
         lllllf                                                                           flllll
        lllllf                       f                             f                       flllll
        llllf                    fllllllllf                   flllllllllf                   flllll
       lllll                   fllllllwwwwllf                flwwwwwlllllf                   fllll
 lll   llllf                   fllllllww wlll               fllww wwllllllf                  flllll  llll
llllllllllllllllfff            llllllllwwllllf              fllllwllllllllf            ffllllllllllllllll
 llllllllllllllllllf           fllllllllllllf               flllllllllllllf           fllllllllllllllllll
     lllllf fffffff             fllllllllllff                flllllllllllf            fffffff ffllll
     llllff ffffllf              ffllllllffllf     fff     fllffflllllff               llffff  flllll
 llllllllllllllllllf                      llllf   fllllf   llllf                      llllllllllllllllll
 llllllllllllllffff                       fllllfffllllllfflllllf                       ffflllllllllllllll
  lllllff                                 flllllllllllllllllllf                                  flllll   lllllllll
  lllll                                     flllllllffllllllff                                    flllllllllllllllllll
 lllllf                                                                                            flllllllllllllllllll
 llllff                                                                                            fllllllssssssssslllll
lllllf                                                                                              fllllsssssssssssllll
llllf                                lllf      flll   llll       fllf                               fllllsssssssssssllll
llllf                               fllll      flllff llllf     fllll                               fllllsssssssssslllll
llllssssssssff                      fllll      fllllffllll      fllllf                      ffsssssssellllsssssssslllll
lllessssssssssssf                   fllllf     fellefllllef     fllllf                   fsssssssssssellllssssssllllll
llllssssssssssssf                   fllllf      llllffllllf     fllllf                   sssssssssssssllllssssslllll
llllfffffffff                        lllllf   fllllfffllllf    fllllf                       fffffffffllllff fflllll
llllff                               flllllllllllllf  fllllllllllllf                                fllllf    flllll
lllllssssssff                         flllllllllllf    fllllllllllf                         fffssssssllllf     fllll
 llllssssssssssf                         fflllfff        fffllfff                         ssssssssssllllfffffssslllll
 lllllsssssssssf                                                                          fsssssssssllllsssssssslllll
  lllllffffff                                                                                ffffffllllssssssssslllll
   lllllf                                                                                        fllllfffsssssslllll
    llllllf                                                                                    flllllff   fssslllll
     llllllllff                                                                            fflllllllf      fllllll
       lllllllllllf                                                                    fllllllllllf     fllllllll
          lllllllllf               fllfffffffff f      f f ffffffffllf                flllllllfff  ffllllllllll
              lllllllf          ffllllllllllllllllllllllllllllllllllllllff         fflllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                lllllllllllllllllllllllllllll
                        lllllll                                           lllllll
                       lllllllllll                                      llllllllll
                       llllfflllllll                                 llllllllflllll
                      lllll   flllllll                             lllllllff  fllll
                     lllllf     ffllllll                         lllllllf      fllll
                     llllf        ffllllllllllllllllllllllllllllllllllf        flllll
                     llllf          flllllllllllllllllllllllllllllllf           fllll
                    llllff            fllssslllllllllllllllllssslllf            fllll
                    llllf                essssf   sssssf   sssssf               flllll
                 lllllllf                sssssf   sssssf   sssssf               fllllllll
               lllllllff                 fssssf   sssssf   ssssf                  fllllllll
             lllllllf                     fssf    fssss    fssf                     fflllllll
           llllllff                                sssf                                fllllll
          llllllf                                  fff                                   flllll
         lllllf                                                                           flllll
        lllllf                       f                             f                       flllll
        llllf                    fllllllllf                   flllllllllf                   flllll
       lllll                   fllllllwwwwllf                flwwwwwlllllf                   fllll
 lll   llllf                   fllllllww wlll               fllww wwllllllf                  flllll  llll
llllllllllllllllfff            llllllllwwllllf              fllllwllllllllf            ffllllllllllllllll
 llllllllllllllllllf           fllllllllllllf               flllllllllllllf           fllllllllllllllllll
     lllllf fffffff             fllllllllllff                flllllllllllf            fffffff ffllll
     llllff ffffllf              ffllllllffllf     fff     fllffflllllff               llffff  flllll
 llllllllllllllllllf                      llllf   fllllf   llllf                      llllllllllllllllll
 llllllllllllllffff                       fllllfffllllllfflllllf                       ffflllllllllllllll
  lllllff                                 flllllllllllllllllllf                                  flllll   lllllllll
  lllll                                     flllllllffllllllff                                    flllllllllllllllllll
 lllllf                                                                                            flllllllllllllllllll
 llllff                                                                                            fllllllssssssssslllll
lllllf                                                                                              fllllsssssssssssllll
llllf                                lllf      flll   llll       fllf                               fllllsssssssssssllll
llllf                               fllll      flllff llllf     fllll                               fllllsssssssssslllll
llllssssssssff                      fllll      fllllffllll      fllllf                      ffsssssssellllsssssssslllll
lllessssssssssssf                   fllllf     fellefllllef     fllllf                   fsssssssssssellllssssssllllll
llllssssssssssssf                   fllllf      llllffllllf     fllllf                   sssssssssssssllllssssslllll
llllfffffffff                        lllllf   fllllfffllllf    fllllf                       fffffffffllllff fflllll
llllff                               flllllllllllllf  fllllllllllllf                                fllllf    flllll
lllllssssssff                         flllllllllllf    fllllllllllf                         fffssssssllllf     fllll
 llllssssssssssf                         fflllfff        fffllfff                         ssssssssssllllfffffssslllll
 lllllsssssssssf                                                                          fsssssssssllllsssssssslllll
  lllllffffff                                                                                ffffffllllssssssssslllll
   lllllf                                                                                        fllllfffsssssslllll
    llllllf                                                                                    flllllff   fssslllll
     llllllllff                                                                            fflllllllf      fllllll
       lllllllllllf                                                                    fllllllllllf     fllllllll
          lllllllllf               fllfffffffff f      f f ffffffffllf                flllllllfff  ffllllllllll
              lllllllf          ffllllllllllllllllllllllllllllllllllllllff         fflllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                lllllllllllllllllllllllllllll
                        lllllll                                           lllllll
                       lllllllllll                                      llllllllll
                       llllfflllllll                                 llllllllflllll
                      lllll   flllllll                             lllllllff  fllll
                     lllllf     ffllllll                         lllllllf      fllll
                     llllf        ffllllllllllllllllllllllllllllllllllf        flllll
                     llllf          flllllllllllllllllllllllllllllllf           fllll
                    llllff            fllssslllllllllllllllllssslllf            fllll
                    llllf                essssf   sssssf   sssssf               flllll
                 lllllllf                sssssf   sssssf   sssssf               fllllllll
               lllllllff                 fssssf   sssssf   ssssf                  fllllllll
             lllllllf                     fssf    fssss    fssf                     fflllllll
           llllllff                                sssf                                fllllll
          llllllf                                  fff                                   flllll
         lllllf                                                                           flllll
        lllllf                       f                             f                       flllll
        llllf                    fllllllllf                   flllllllllf                   flllll
       lllll                   fllllllwwwwllf                flwwwwwlllllf                   fllll
 lll   llllf                   fllllllww wlll               fllww wwllllllf                  flllll  llll
llllllllllllllllfff            llllllllwwllllf              fllllwllllllllf            ffllllllllllllllll
 llllllllllllllllllf           fllllllllllllf               flllllllllllllf           fllllllllllllllllll
     lllllf fffffff             fllllllllllff                flllllllllllf            fffffff ffllll
     llllff ffffllf              ffllllllffllf     fff     fllffflllllff               llffff  flllll
 llllllllllllllllllf                      llllf   fllllf   llllf                      llllllllllllllllll
 llllllllllllllffff                       fllllfffllllllfflllllf                       ffflllllllllllllll
  lllllff                                 flllllllllllllllllllf                                  flllll   lllllllll
  lllll                                     flllllllffllllllff                                    flllllllllllllllllll
 lllllf                                                                                            flllllllllllllllllll
 llllff                                                                                            fllllllssssssssslllll
lllllf                                                                                              fllllsssssssssssllll
llllf                                lllf      flll   llll       fllf                               fllllsssssssssssllll
llllf                               fllll      flllff llllf     fllll                               fllllsssssssssslllll
llllssssssssff                      fllll      fllllffllll      fllllf                      ffsssssssellllsssssssslllll
lllessssssssssssf                   fllllf     fellefllllef     fllllf                   fsssssssssssellllssssssllllll
llllssssssssssssf                   fllllf      llllffllllf     fllllf                   sssssssssssssllllssssslllll
llllfffffffff                        lllllf   fllllfffllllf    fllllf                       fffffffffllllff fflllll
llllff                               flllllllllllllf  fllllllllllllf                                fllllf    flllll
lllllssssssff                         flllllllllllf    fllllllllllf                         fffssssssllllf     fllll
 llllssssssssssf                         fflllfff        fffllfff                         ssssssssssllllfffffssslllll
 lllllsssssssssf                                                                          fsssssssssllllsssssssslllll
  lllllffffff                                                                                ffffffllllssssssssslllll
   lllllf                                                                                        fllllfffsssssslllll
    llllllf                                                                                    flllllff   fssslllll
     llllllllff                                                                            fflllllllf      fllllll
       lllllllllllf                                                                    fllllllllllf     fllllllll
          lllllllllf               fllfffffffff f      f f ffffffffllf                flllllllfff  ffllllllllll
              lllllllf          ffllllllllllllllllllllllllllllllllllllllff         fflllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                lllllllllllllllllllllllllllll
                        lllllll                                           lllllll
                       lllllllllll                                      llllllllll
                       llllfflllllll                                 llllllllflllll
                      lllll   flllllll                             lllllllff  fllll
                     lllllf     ffllllll                         lllllllf      fllll
                     llllf        ffllllllllllllllllllllllllllllllllllf        flllll
                     llllf          flllllllllllllllllllllllllllllllf           fllll
                    llllff            fllssslllllllllllllllllssslllf            fllll
                    llllf                essssf   sssssf   sssssf               flllll
                 lllllllf                sssssf   sssssf   sssssf               fllllllll
               lllllllff                 fssssf   sssssf   ssssf                  fllllllll
             lllllllf                     fssf    fssss    fssf                     fflllllll
           llllllff                                sssf                                fllllll
          llllllf                                  fff                                   flllll
         lllllf                                                                           flllll
        lllllf                       f                             f                       flllll
        llllf                    fllllllllf                   flllllllllf                   flllll
       lllll                   fllllllwwwwllf                flwwwwwlllllf                   fllll
 lll   llllf                   fllllllww wlll               fllww wwllllllf                  flllll  llll
llllllllllllllllfff            llllllllwwllllf              fllllwllllllllf            ffllllllllllllllll
 llllllllllllllllllf           fllllllllllllf               flllllllllllllf           fllllllllllllllllll
     lllllf fffffff             fllllllllllff                flllllllllllf            fffffff ffllll
     llllff ffffllf              ffllllllffllf     fff     fllffflllllff               llffff  flllll
 llllllllllllllllllf                      llllf   fllllf   llllf                      llllllllllllllllll
 llllllllllllllffff                       fllllfffllllllfflllllf                       ffflllllllllllllll
  lllllff                                 flllllllllllllllllllf                                  flllll   lllllllll
  lllll                                     flllllllffllllllff                                    flllllllllllllllllll
 lllllf                                                                                            flllllllllllllllllll
 llllff                                                                                            fllllllssssssssslllll
lllllf                                                                                              fllllsssssssssssllll
llllf                                lllf      flll   llll       fllf                               fllllsssssssssssllll
llllf                               fllll      flllff llllf     fllll                               fllllsssssssssslllll
llllssssssssff                      fllll      fllllffllll      fllllf                      ffsssssssellllsssssssslllll
lllessssssssssssf                   fllllf     fellefllllef     fllllf                   fsssssssssssellllssssssllllll
llllssssssssssssf                   fllllf      llllffllllf     fllllf                   sssssssssssssllllssssslllll
llllfffffffff                        lllllf   fllllfffllllf    fllllf                       fffffffffllllff fflllll
llllff                               flllllllllllllf  fllllllllllllf                                fllllf    flllll
lllllssssssff                         flllllllllllf    fllllllllllf                         fffssssssllllf     fllll
 llllssssssssssf                         fflllfff        fffllfff                         ssssssssssllllfffffssslllll
 lllllsssssssssf                                                                          fsssssssssllllsssssssslllll
  lllllffffff                                                                                ffffffllllssssssssslllll
   lllllf                                                                                        fllllfffsssssslllll
    llllllf                                                                                    flllllff   fssslllll
     llllllllff                                                                            fflllllllf      fllllll
       lllllllllllf                                                                    fllllllllllf     fllllllll
          lllllllllf               fllfffffffff f      f f ffffffffllf                flllllllfff  ffllllllllll
              lllllllf          ffllllllllllllllllllllllllllllllllllllllff         fflllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                lllllllllllllllllllllllllllll
                        lllllll                                           lllllll
                       lllllllllll                                      llllllllll
                       llllfflllllll                                 llllllllflllll
                      lllll   flllllll                             lllllllff  fllll
                     lllllf     ffllllll                         lllllllf      fllll
                     llllf        ffllllllllllllllllllllllllllllllllllf        flllll
                     llllf          flllllllllllllllllllllllllllllllf           fllll
                    llllff            fllssslllllllllllllllllssslllf            fllll
                    llllf                essssf   sssssf   sssssf               flllll
                 lllllllf                sssssf   sssssf   sssssf               fllllllll
               lllllllff                 fssssf   sssssf   ssssf                  fllllllll
             lllllllf                     fssf    fssss    fssf                     fflllllll
           llllllff                                sssf                                fllllll
          llllllf                                  fff                                   flllll
         lllllf                                                                           flllll
        lllllf                                                                             flllll
        llllf                                                                               flllll
       lllll                   fllf      flllf              fllf       fllf                  fllll
 lll   llllf                  flllllf   fllllff             lllllf   flllllf                 flllll  llll
llllllllllllllllfff           fllllllllllllllf              flllllllllllllf            ffllllllllllllllll
 llllllllllllllllllf            fllllllllllf                 fflllllllllff            fllllllllllllllllll
     lllllf fffffff               fflllllf                     fflllllff              fffffff ffllll
     llllff ffffllf                       fllf     fff     fllf                        llffff  flllll
 llllllllllllllllllf                      llllf   fllllf   llllf                      llllllllllllllllll
 llllllllllllllffff                       fllllfffllllllfflllllf                       ffflllllllllllllll
  lllllff                                 flllllllllllllllllllf                                  flllll   lllllllll
  lllll                                     flllllllffllllllff                                    flllllllllllllllllll
 lllllf                                                                                            flllllllllllllllllll
 llllff                                                                                            fllllllssssssssslllll
lllllf                                                                                              fllllsssssssssssllll
llllf                                lllf      flll   llll       fllf                               fllllsssssssssssllll
llllf                               fllll      flllff llllf     fllll                               fllllsssssssssslllll
llllssssssssff                      fllll      fllllffllll      fllllf                      ffsssssssellllsssssssslllll
lllessssssssssssf                   fllllf     fellefllllef     fllllf                   fsssssssssssellllssssssllllll
llllssssssssssssf                   fllllf      llllffllllf     fllllf                   sssssssssssssllllssssslllll
llllfffffffff                        lllllf   fllllfffllllf    fllllf                       fffffffffllllff fflllll
llllff                               flllllllllllllf  fllllllllllllf                                fllllf    flllll
lllllssssssff                         flllllllllllf    fllllllllllf                         fffssssssllllf     fllll
 llllssssssssssf                         fflllfff        fffllfff                         ssssssssssllllfffffssslllll
 lllllsssssssssf                                                                          fsssssssssllllsssssssslllll
  lllllffffff                                                                                ffffffllllssssssssslllll
   lllllf                                                                                        fllllfffsssssslllll
    llllllf                                                                                    flllllff   fssslllll
     llllllllff                                                                            fflllllllf      fllllll
       lllllllllllf                                                                    fllllllllllf     fllllllll
          lllllllllf               fllfffffffff f      f f ffffffffllf                flllllllfff  ffllllllllll
              lllllllf          ffllllllllllllllllllllllllllllllllllllllff         fflllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                lllllllllllllllllllllllllllll
                        lllllll                                           lllllll
                       lllllllllll                                      llllllllll
                       llllfflllllll                                 llllllllflllll
                      lllll   flllllll                             lllllllff  fllll
                     lllllf     ffllllll                         lllllllf      fllll
                     llllf        ffllllllllllllllllllllllllllllllllllf        flllll
                     llllf          flllllllllllllllllllllllllllllllf           fllll
                    llllff            fllssslllllllllllllllllssslllf            fllll
                    llllf                essssf   sssssf   sssssf               flllll
                 lllllllf                sssssf   sssssf   sssssf               fllllllll
               lllllllff                 fssssf   sssssf   ssssf                  fllllllll
             lllllllf                     fssf    fssss    fssf                     fflllllll
           llllllff                                sssf                                fllllll
          llllllf                                  fff                                   flllll
         lllllf                                                                           flllll
        lllllf                       f                             f                       flllll
        llllf                    fllllllllf                   flllllllllf                   flllll
       lllll                   fllllllwwwwllf                flwwwwwlllllf                   fllll
 lll   llllf                   fllllllww wlll               fllww wwllllllf                  flllll  llll
llllllllllllllllfff            llllllllwwllllf              fllllwllllllllf            ffllllllllllllllll
 llllllllllllllllllf           fllllllllllllf               flllllllllllllf           fllllllllllllllllll
     lllllf fffffff             fllllllllllff                flllllllllllf            fffffff ffllll
     llllff ffffllf              ffllllllffllf     fff     fllffflllllff               llffff  flllll
 llllllllllllllllllf                      llllf   fllllf   llllf                      llllllllllllllllll
 llllllllllllllffff                       fllllfffllllllfflllllf                       ffflllllllllllllll
  lllllff                                 flllllllllllllllllllf                                  flllll   lllllllll
  lllll                                     flllllllffllllllff                                    flllllllllllllllllll
 lllllf                                                                                            flllllllllllllllllll
 llllff                                                                                            fllllllssssssssslllll
lllllf                                                                                              fllllsssssssssssllll
llllf                                lllf      flll   llll       fllf                               fllllsssssssssssllll
llllf                               fllll      flllff llllf     fllll                               fllllsssssssssslllll
llllssssssssff                      fllll      fllllffllll      fllllf                      ffsssssssellllsssssssslllll
lllessssssssssssf                   fllllf     fellefllllef     fllllf                   fsssssssssssellllssssssllllll
llllssssssssssssf                   fllllf      llllffllllf     fllllf                   sssssssssssssllllssssslllll
llllfffffffff                        lllllf   fllllfffllllf    fllllf                       fffffffffllllff fflllll
llllff                               flllllllllllllf  fllllllllllllf                                fllllf    flllll
lllllssssssff                         flllllllllllf    fllllllllllf                         fffssssssllllf     fllll
 llllssssssssssf                         fflllfff        fffllfff                         ssssssssssllllfffffssslllll
 lllllsssssssssf                                                                          fsssssssssllllsssssssslllll
  lllllffffff                                                                                ffffffllllssssssssslllll
   lllllf                                                                                        fllllfffsssssslllll
    llllllf                                                                                    flllllff   fssslllll
     llllllllff                                                                            fflllllllf      fllllll
       lllllllllllf                                                                    fllllllllllf     fllllllll
          lllllllllf               fllfffffffff f      f f ffffffffllf                flllllllfff  ffllllllllll
              lllllllf          ffllllllllllllllllllllllllllllllllllllllff         fflllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                lllllllllllllllllllllllllllll
                        lllllll                                           lllllll
                       lllllllllll                                      llllllllll
                       llllfflllllll                                 llllllllflllll
                      lllll   flllllll                             lllllllff  fllll
                     lllllf     ffllllll                         lllllllf      fllll
                     llllf        ffllllllllllllllllllllllllllllllllllf        flllll
                     llllf          flllllllllllllllllllllllllllllllf           fllll
                    llllff            fllssslllllllllllllllllssslllf            fllll
                    llllf                essssf   sssssf   sssssf               flllll
                 lllllllf                sssssf   sssssf   sssssf               fllllllll
               lllllllff                 fssssf   sssssf   ssssf                  fllllllll
             lllllllf                     fssf    fssss    fssf                     fflllllll
           llllllff                                sssf                                fllllll
          llllllf                                  fff                                   flllll
         lllllf                                                                           flllll
        lllllf                                                                             flllll
        llllf                                                                               flllll
       lllll                   fllf      flllf              fllf       fllf                  fllll
 lll   llllf                  flllllf   fllllff             lllllf   flllllf                 flllll  llll
llllllllllllllllfff           fllllllllllllllf              flllllllllllllf            ffllllllllllllllll
 llllllllllllllllllf            fllllllllllf                 fflllllllllff            fllllllllllllllllll
     lllllf fffffff               fflllllf                     fflllllff              fffffff ffllll
     llllff ffffllf                       fllf     fff     fllf                        llffff  flllll
 llllllllllllllllllf                      llllf   fllllf   llllf                      llllllllllllllllll
 llllllllllllllffff                       fllllfffllllllfflllllf                       ffflllllllllllllll
  lllllff                                 flllllllllllllllllllf                                  flllll   lllllllll
  lllll                                     flllllllffllllllff                                    flllllllllllllllllll
 lllllf                                                                                            flllllllllllllllllll
 llllff                                                                                            fllllllssssssssslllll
lllllf                                                                                              fllllsssssssssssllll
llllf                                lllf      flll   llll       fllf                               fllllsssssssssssllll
llllf                               fllll      flllff llllf     fllll                               fllllsssssssssslllll
llllssssssssff                      fllll      fllllffllll      fllllf                      ffsssssssellllsssssssslllll
lllessssssssssssf                   fllllf     fellefllllef     fllllf                   fsssssssssssellllssssssllllll
llllssssssssssssf                   fllllf      llllffllllf     fllllf                   sssssssssssssllllssssslllll
llllfffffffff                        lllllf   fllllfffllllf    fllllf                       fffffffffllllff fflllll
llllff                               flllllllllllllf  fllllllllllllf                                fllllf    flllll
lllllssssssff                         flllllllllllf    fllllllllllf                         fffssssssllllf     fllll
 llllssssssssssf                         fflllfff        fffllfff                         ssssssssssllllfffffssslllll
 lllllsssssssssf                                                                          fsssssssssllllsssssssslllll
  lllllffffff                                                                                ffffffllllssssssssslllll
   lllllf                                                                                        fllllfffsssssslllll
    llllllf                                                                                    flllllff   fssslllll
     llllllllff                                                                            fflllllllf      fllllll
       lllllllllllf                                                                    fllllllllllf     fllllllll
          lllllllllf               fllfffffffff f      f f ffffffffllf                flllllllfff  ffllllllllll
              lllllllf          ffllllllllllllllllllllllllllllllllllllllff         fflllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                lllllllllllllllllllllllllllll
                        lllllll                                           lllllll
                       lllllllllll                                      llllllllll
                       llllfflllllll                                 llllllllflllll
                      lllll   flllllll                             lllllllff  fllll
                     lllllf     ffllllll                         lllllllf      fllll
                     llllf        ffllllllllllllllllllllllllllllllllllf        flllll
                     llllf          flllllllllllllllllllllllllllllllf           fllll
                    llllff            fllssslllllllllllllllllssslllf            fllll
                    llllf                essssf   sssssf   sssssf               flllll
                 lllllllf                sssssf   sssssf   sssssf               fllllllll
               lllllllff                 fssssf   sssssf   ssssf                  fllllllll
             lllllllf                     fssf    fssss    fssf                     fflllllll
           llllllff                                sssf                                fllllll
          llllllf                                  fff                                   flllll
         lllllf                                                                           flllll
        lllllf                       f                             f                       flllll
        llllf                    fllllllllf                   flllllllllf                   flllll
       lllll                   fllllllwwwwllf                flwwwwwlllllf                   fllll
 lll   llllf                   fllllllww wlll               fllww wwllllllf                  flllll  llll
llllllllllllllllfff            llllllllwwllllf              fllllwllllllllf            ffllllllllllllllll
 llllllllllllllllllf           fllllllllllllf               flllllllllllllf           fllllllllllllllllll
     lllllf fffffff             fllllllllllff                flllllllllllf            fffffff ffllll
     llllff ffffllf              ffllllllffllf     fff     fllffflllllff               llffff  flllll
 llllllllllllllllllf                      llllf   fllllf   llllf                      llllllllllllllllll
 llllllllllllllffff                       fllllfffllllllfflllllf                       ffflllllllllllllll
  lllllff                                 flllllllllllllllllllf                                  flllll   lllllllll
  lllll                                     flllllllffllllllff                                    flllllllllllllllllll
 lllllf                                                                                            flllllllllllllllllll
 llllff                                                                                            fllllllssssssssslllll
lllllf                                                                                              fllllsssssssssssllll
llllf                                lllf      flll   llll       fllf                               fllllsssssssssssllll
llllf                               fllll      flllff llllf     fllll                               fllllsssssssssslllll
llllssssssssff                      fllll      fllllffllll      fllllf                      ffsssssssellllsssssssslllll
lllessssssssssssf                   fllllf     fellefllllef     fllllf                   fsssssssssssellllssssssllllll
llllssssssssssssf                   fllllf      llllffllllf     fllllf                   sssssssssssssllllssssslllll
llllfffffffff                        lllllf   fllllfffllllf    fllllf                       fffffffffllllff fflllll
llllff                               flllllllllllllf  fllllllllllllf                                fllllf    flllll
lllllssssssff                         flllllllllllf    fllllllllllf                         fffssssssllllf     fllll
 llllssssssssssf                         fflllfff        fffllfff                         ssssssssssllllfffffssslllll
 lllllsssssssssf                                                                          fsssssssssllllsssssssslllll
  lllllffffff                                                                                ffffffllllssssssssslllll
   lllllf                                                                                        fllllfffsssssslllll
    llllllf                                                                                    flllllff   fssslllll
     llllllllff                                                                            fflllllllf      fllllll
       lllllllllllf                                                                    fllllllllllf     fllllllll
          lllllllllf               fllfffffffff f      f f ffffffffllf                flllllllfff  ffllllllllll
              lllllllf          ffllllllllllllllllllllllllllllllllllllllff         fflllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                lllllllllllllllllllllllllllll
                        lllllll                                           lllllll
                       lllllllllll                                      llllllllll
                       llllfflllllll                                 llllllllflllll
                      lllll   flllllll                             lllllllff  fllll
                     lllllf     ffllllll                         lllllllf      fllll
                     llllf        ffllllllllllllllllllllllllllllllllllf        flllll
                     llllf          flllllllllllllllllllllllllllllllf           fllll
                    llllff            fllssslllllllllllllllllssslllf            fllll
                    llllf                essssf   sssssf   sssssf               flllll
                 lllllllf                sssssf   sssssf   sssssf               fllllllll
               lllllllff                 fssssf   sssssf   ssssf                  fllllllll
             lllllllf                     fssf    fssss    fssf                     fflllllll
           llllllff                                sssf                                fllllll
          llllllf                                  fff                                   flllll
         lllllf                                                                           flllll
        lllllf                       f                             f                       flllll
        llllf                    fllllllllf                   flllllllllf                   flllll
       lllll                   fllllllwwwwllf                flwwwwwlllllf                   fllll
 lll   llllf                   fllllllww wlll               fllww wwllllllf                  flllll  llll
llllllllllllllllfff            llllllllwwllllf              fllllwllllllllf            ffllllllllllllllll
 llllllllllllllllllf           fllllllllllllf               flllllllllllllf           fllllllllllllllllll
     lllllf fffffff             fllllllllllff                flllllllllllf            fffffff ffllll
     llllff ffffllf              ffllllllffllf     fff     fllffflllllff               llffff  flllll
 llllllllllllllllllf                      llllf   fllllf   llllf                      llllllllllllllllll
 llllllllllllllffff                       fllllfffllllllfflllllf                       ffflllllllllllllll
  lllllff                                 flllllllllllllllllllf                                  flllll   lllllllll
  lllll                                     flllllllffllllllff                                    flllllllllllllllllll
 lllllf                                                                                            flllllllllllllllllll
 llllff                                                                                            fllllllssssssssslllll
lllllf                                                                                              fllllsssssssssssllll
llllf                                lllf      flll   llll       fllf                               fllllsssssssssssllll
llllf                               fllll      flllff llllf     fllll                               fllllsssssssssslllll
llllssssssssff                      fllll      fllllffllll      fllllf                      ffsssssssellllsssssssslllll
lllessssssssssssf                   fllllf     fellefllllef     fllllf                   fsssssssssssellllssssssllllll
llllssssssssssssf                   fllllf      llllffllllf     fllllf                   sssssssssssssllllssssslllll
llllfffffffff                        lllllf   fllllfffllllf    fllllf                       fffffffffllllff fflllll
llllff                               flllllllllllllf  fllllllllllllf                                fllllf    flllll
lllllssssssff                         flllllllllllf    fllllllllllf                         fffssssssllllf     fllll
 llllssssssssssf                         fflllfff        fffllfff                         ssssssssssllllfffffssslllll
 lllllsssssssssf                                                                          fsssssssssllllsssssssslllll
  lllllffffff                                                                                ffffffllllssssssssslllll
   lllllf                                                                                        fllllfffsssssslllll
    llllllf                                                                                    flllllff   fssslllll
     llllllllff                                                                            fflllllllf      fllllll
       lllllllllllf                                                                    fllllllllllf     fllllllll
          lllllllllf               fllfffffffff f      f f ffffffffllf                flllllllfff  ffllllllllll
              lllllllf          ffllllllllllllllllllllllllllllllllllllllff         fflllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                lllllllllllllllllllllllllllll
                        lllllll                                           lllllll
                       lllllllllll                                      llllllllll
                       llllfflllllll                                 llllllllflllll
                      lllll   flllllll                             lllllllff  fllll
                     lllllf     ffllllll                         lllllllf      fllll
                     llllf        ffllllllllllllllllllllllllllllllllllf        flllll
                     llllf          flllllllllllllllllllllllllllllllf           fllll
                    llllff            fllssslllllllllllllllllssslllf            fllll
                    llllf                essssf   sssssf   sssssf               flllll
                 lllllllf                sssssf   sssssf   sssssf               fllllllll
               lllllllff                 fssssf   sssssf   ssssf                  fllllllll
             lllllllf                     fssf    fssss    fssf                     fflllllll
           llllllff                                sssf                                fllllll
          llllllf                                  fff                                   flllll
         lllllf                                                                           flllll
        lllllf                                                     f                       flllll
        llllf                        ff                       flllllllllf                   flllll
       lllll                      llllllllf                  flwwwwwlllllf                   fllll
 lll   llllf                    flllllllllllf               fllww wwllllllf                  flllll  llll
llllllllllllllllfff           fllllllffllllllf              fllllwllllllllf            ffllllllllllllllll
 llllllllllllllllllf          fllllf    fllllf              flllllllllllllf           fllllllllllllllllll
     lllllf fffffff           fflff      fflff               flllllllllllf            fffffff ffllll
     llllff ffffllf                       fllf     fff     fllffflllllff               llffff  flllll
 llllllllllllllllllf                      llllf   fllllf   llllf                      llllllllllllllllll
 llllllllllllllffff                       fllllfffllllllfflllllf                       ffflllllllllllllll
  lllllff                                 flllllllllllllllllllf                                  flllll   lllllllll
  lllll                                     flllllllffllllllff                                    flllllllllllllllllll
 lllllf                                                                                            flllllllllllllllllll
 llllff                                                                                            fllllllssssssssslllll
lllllf                                                                                              fllllsssssssssssllll
llllf                                lllf      flll   llll       fllf                               fllllsssssssssssllll
llllf                               fllll      flllff llllf     fllll                               fllllsssssssssslllll
llllssssssssff                      fllll      fllllffllll      fllllf                      ffsssssssellllsssssssslllll
lllessssssssssssf                   fllllf     fellefllllef     fllllf                   fsssssssssssellllssssssllllll
llllssssssssssssf                   fllllf      llllffllllf     fllllf                   sssssssssssssllllssssslllll
llllfffffffff                        lllllf   fllllfffllllf    fllllf                       fffffffffllllff fflllll
llllff                               flllllllllllllf  fllllllllllllf                                fllllf    flllll
lllllssssssff                         flllllllllllf    fllllllllllf                         fffssssssllllf     fllll
 llllssssssssssf                         fflllfff        fffllfff                         ssssssssssllllfffffssslllll
 lllllsssssssssf                                                                          fsssssssssllllsssssssslllll
  lllllffffff                                                                                ffffffllllssssssssslllll
   lllllf                                                                                        fllllfffsssssslllll
    llllllf                                                                                    flllllff   fssslllll
     llllllllff                                                                            fflllllllf      fllllll
       lllllllllllf                                                                    fllllllllllf     fllllllll
          lllllllllf               fllfffffffff f      f f ffffffffllf                flllllllfff  ffllllllllll
              lllllllf          ffllllllllllllllllllllllllllllllllllllllff         fflllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                lllllllllllllllllllllllllllll
                        lllllll                                           lllllll
                       lllllllllll                                      llllllllll
                       llllfflllllll                                 llllllllflllll
                      lllll   flllllll                             lllllllff  fllll
                     lllllf     ffllllll                         lllllllf      fllll
                     llllf        ffllllllllllllllllllllllllllllllllllf        flllll
                     llllf          flllllllllllllllllllllllllllllllf           fllll
                    llllff            fllssslllllllllllllllllssslllf            fllll
                    llllf                essssf   sssssf   sssssf               flllll
                 lllllllf                sssssf   sssssf   sssssf               fllllllll
               lllllllff                 fssssf   sssssf   ssssf                  fllllllll
             lllllllf                     fssf    fssss    fssf                     fflllllll
           llllllff                                sssf                                fllllll
          llllllf                                  fff                                   flllll
         lllllf                                                                           flllll
        lllllf                                                     f                       flllll
        llllf                        ff                       flllllllllf                   flllll
       lllll                      llllllllf                  flwwwwwlllllf                   fllll
 lll   llllf                    flllllllllllf               fllww wwllllllf                  flllll  llll
llllllllllllllllfff           fllllllffllllllf              fllllwllllllllf            ffllllllllllllllll
 llllllllllllllllllf          fllllf    fllllf              flllllllllllllf           fllllllllllllllllll
     lllllf fffffff           fflff      fflff               flllllllllllf            fffffff ffllll
     llllff ffffllf                       fllf     fff     fllffflllllff               llffff  flllll
 llllllllllllllllllf                      llllf   fllllf   llllf                      llllllllllllllllll
 llllllllllllllffff                       fllllfffllllllfflllllf                       ffflllllllllllllll
  lllllff                                 flllllllllllllllllllf                                  flllll   lllllllll
  lllll                                     flllllllffllllllff                                    flllllllllllllllllll
 lllllf                                                                                            flllllllllllllllllll
 llllff                                                                                            fllllllssssssssslllll
lllllf                                                                                              fllllsssssssssssllll
llllf                                lllf      flll   llll       fllf                               fllllsssssssssssllll
llllf                               fllll      flllff llllf     fllll                               fllllsssssssssslllll
llllssssssssff                      fllll      fllllffllll      fllllf                      ffsssssssellllsssssssslllll
lllessssssssssssf                   fllllf     fellefllllef     fllllf                   fsssssssssssellllssssssllllll
llllssssssssssssf                   fllllf      llllffllllf     fllllf                   sssssssssssssllllssssslllll
llllfffffffff                        lllllf   fllllfffllllf    fllllf                       fffffffffllllff fflllll
llllff                               flllllllllllllf  fllllllllllllf                                fllllf    flllll
lllllssssssff                         flllllllllllf    fllllllllllf                         fffssssssllllf     fllll
 llllssssssssssf                         fflllfff        fffllfff                         ssssssssssllllfffffssslllll
 lllllsssssssssf                                                                          fsssssssssllllsssssssslllll
  lllllffffff                                                                                ffffffllllssssssssslllll
   lllllf                                                                                        fllllfffsssssslllll
    llllllf                                                                                    flllllff   fssslllll
     llllllllff                                                                            fflllllllf      fllllll
       lllllllllllf                                                                    fllllllllllf     fllllllll
          lllllllllf               fllfffffffff f      f f ffffffffllf                flllllllfff  ffllllllllll
              lllllllf          ffllllllllllllllllllllllllllllllllllllllff         fflllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                lllllllllllllllllllllllllllll
