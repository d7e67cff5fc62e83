                llllll                          lllllll
               lllllllll                      lllllllll
              llllffflllll                  lllllfffflll
              lllf    fllllllllllllllllllllllllff   fllll
             llllf      fllllllllllllllllllllff      flll
             lllf         fssssffssssfffsssff        flll
           lllllf          fsss  ssss  fsss          fllllll
         lllllff            fsf  fsss  fssf            fllllll
       lllllf                     ssf                    ffllll
      llllf                        f                       fllll
     llllf             fffff               ffff              flll
     lllf            flllwwwlf          flwwwllllf            llll
lllllllff           fllllwwwll          flwwwllllff           flllllll
lllllllllllllf      flllllllllf         fllllllllf       fllllllllllll
   lllfffffff        flllllllff         fllllllllf       ffffffflll
 llllllllllllf         ffffflllf fllf  fllffffff         flllllllllll
 lllllllllllf               llllfllllfflllf               flllllllllll
 llllf                      fllllllllllllf                      ffllllllllllll
 lllf                         fffff ffff                         fllllllllllllll
llll                                                              flllssssssslll
lllf                    fll    fllfflll    flf                    flllssssssslll
lllfffff                lllf   flllflllf   lllf               ffffffllssssssllll
llesssssssf             lllf   fellfllff   lllf            fssssssssllsssssllll
lllsssssssf             flllf  flllflllf  flllf            ffsssssssllfssslll
lllf                    flllllllllfflllllllllf                    flllf  flll
lllssssssf               ffllllllf  ffllllllf               ffssssslllf  fflll
 lllssssssf                                                fsssssslllsssssslll
 llllfff                                                      fffflllsssssllll
  llllf                                                        fllllf fssllll
   llllllllf                                              flllllllff  flllll
      llllllf          fllffffff f f fffffffflf          fllllllfffllllllll
          llllllffffllllllllllllllllllllllllllllllffffllllllllllllllllll
           llllllllllllll llllllllllllllllll lllllllllllllllllllllll
                llllll                          lllllll
               lllllllll                      lllllllll
              llllffflllll                  lllllfffflll
              lllf    fllllllllllllllllllllllllff   fllll
             llllf      fllllllllllllllllllllff      flll
             lllf         fssssffssssfffsssff        flll
           lllllf          fsss  ssss  fsss          fllllll
         lllllff            fsf  fsss  fssf            fllllll
       lllllf                     ssf                    ffllll
      llllf                        f                       fllll
     llllf             fffff               ffff              flll
     lllf            flllwwwlf          flwwwllllf            llll
lllllllff           fllllwwwll          flwwwllllff           flllllll
lllllllllllllf      flllllllllf         fllllllllf       fllllllllllll
   lllfffffff        flllllllff         fllllllllf       ffffffflll
 llllllllllllf         ffffflllf fllf  fllffffff         flllllllllll
 lllllllllllf               llllfllllfflllf               flllllllllll
 llllf                      fllllllllllllf                      ffllllllllllll
 lllf                         fffff ffff                         fllllllllllllll
llll                                                              flllssssssslll
lllf                    fll    fllfflll    flf                    flllssssssslll
lllfffff                lllf   flllflllf   lllf               ffffffllssssssllll
llesssssssf             lllf   fellfllff   lllf            fssssssssllsssssllll
lllsssssssf             flllf  flllflllf  flllf            ffsssssssllfssslll
lllf                    flllllllllfflllllllllf                    flllf  flll
lllssssssf               ffllllllf  ffllllllf               ffssssslllf  fflll
 lllssssssf                                                fsssssslllsssssslll
 llllfff                                                      fffflllsssssllll
  llllf                                                        fllllf fssllll
   llllllllf                                              flllllllff  flllll
      llllllf          fllffffff f f fffffffflf          fllllllfffllllllll
          llllllffffllllllllllllllllllllllllllllllffffllllllllllllllllll
           llllllllllllll llllllllllllllllll lllllllllllllllllllllll
                llllll                          lllllll
               lllllllll                      lllllllll
              llllffflllll                  lllllfffflll
              lllf    fllllllllllllllllllllllllff   fllll
             llllf      fllllllllllllllllllllff      flll
             lllf         fssssffssssfffsssff        flll
           lllllf          fsss  ssss  fsss          fllllll
         lllllff            fsf  fsss  fssf            fllllll
       lllllf                     ssf                    ffllll
      llllf                        f                       fllll
     llllf             fffff               ffff              flll
     lllf            flllwwwlf          flwwwllllf            llll
lllllllff           fllllwwwll          flwwwllllff           flllllll
lllllllllllllf      flllllllllf         fllllllllf       fllllllllllll
   lllfffffff        flllllllff         fllllllllf       ffffffflll
 llllllllllllf         ffffflllf fllf  fllffffff         flllllllllll
 lllllllllllf               llllfllllfflllf               flllllllllll
 llllf                      fllllllllllllf                      ffllllllllllll
 lllf                         fffff ffff                         fllllllllllllll
llll                                                              flllssssssslll
lllf                    fll    fllfflll    flf                    flllssssssslll
lllfffff                lllf   flllflllf   lllf               ffffffllssssssllll
llesssssssf             lllf   fellfllff   lllf            fssssssssllsssssllll
lllsssssssf             flllf  flllflllf  flllf            ffsssssssllfssslll
lllf                    flllllllllfflllllllllf                    flllf  flll
lllssssssf               ffllllllf  ffllllllf               ffssssslllf  fflll
 lllssssssf                                                fsssssslllsssssslll
 llllfff                                                      fffflllsssssllll
  llllf                                                        fllllf fssllll
   llllllllf                                              flllllllff  flllll
      llllllf          fllffffff f f fffffffflf          fllllllfffllllllll
          llllllffffllllllllllllllllllllllllllllllffffllllllllllllllllll
           llllllllllllll llllllllllllllllll lllllllllllllllllllllll
                llllll                          lllllll
               lllllllll                      lllllllll
              llllffflllll                  lllllfffflll
              lllf    fllllllllllllllllllllllllff   fllll
             llllf      fllllllllllllllllllllff      flll
             lllf         fssssffssssfffsssff        flll
           lllllf          fsss  ssss  fsss          fllllll
         lllllff            fsf  fsss  fssf            fllllll
       lllllf                     ssf                    ffllll
      llllf                        f                       fllll
     llllf             fffff               ffff              flll
     lllf            flllwwwlf          flwwwllllf            llll
lllllllff           fllllwwwll          flwwwllllff           flllllll
lllllllllllllf      flllllllllf         fllllllllf       fllllllllllll
   lllfffffff        flllllllff         fllllllllf       ffffffflll
 llllllllllllf         ffffflllf fllf  fllffffff         flllllllllll
 lllllllllllf               llllfllllfflllf               flllllllllll
 llllf                      fllllllllllllf                      ffllllllllllll
 lllf                         fffff ffff                         fllllllllllllll
llll                                                              flllssssssslll
lllf                    fll    fllfflll    flf                    flllssssssslll
lllfffff                lllf   flllflllf   lllf               ffffffllssssssllll
llesssssssf             lllf   fellfllff   lllf            fssssssssllsssssllll
lllsssssssf             flllf  flllflllf  flllf            ffsssssssllfssslll
lllf                    flllllllllfflllllllllf                    flllf  flll
lllssssssf               ffllllllf  ffllllllf               ffssssslllf  fflll
 lllssssssf                                                fsssssslllsssssslll
 llllfff                                                      fffflllsssssllll
  llllf                                                        fllllf fssllll
   llllllllf                                              flllllllff  flllll
      llllllf          fllffffff f f fffffffflf          fllllllfffllllllll
          llllllffffllllllllllllllllllllllllllllllffffllllllllllllllllll
           llllllllllllll llllllllllllllllll lllllllllllllllllllllll
                llllll                          lllllll
               lllllllll                      lllllllll
              llllffflllll                  lllllfffflll
              lllf    fllllllllllllllllllllllllff   fllll
             llllf      fllllllllllllllllllllff      flll
             lllf         fssssffssssfffsssff        flll
           lllllf          fsss  ssss  fsss          fllllll
         lllllff            fsf  fsss  fssf            fllllll
       lllllf                     ssf                    ffllll
      llllf                        f                       fllll
     llllf                                                   flll
     lllf            ff     ff          fff    fff            llll
lllllllff          fllllffflllf        fllllffllllf           flllllll
lllllllllllllf      fllllllllff         fllllllllf       fllllllllllll
   lllfffffff         fllllfff           ffllllf         ffffffflll
 llllllllllllf             flllf fllf  fllf              flllllllllll
 lllllllllllf               llllfllllfflllf               flllllllllll
 llllf                      fllllllllllllf                      ffllllllllllll
 lllf                         fffff ffff                         fllllllllllllll
llll                                                              flllssssssslll
lllf                    fll    fllfflll    flf                    flllssssssslll
lllfffff                lllf   flllflllf   lllf               ffffffllssssssllll
llesssssssf             lllf   fellfllff   lllf            fssssssssllsssssllll
lllsssssssf             flllf  flllflllf  flllf            ffsssssssllfssslll
lllf                    flllllllllfflllllllllf                    flllf  flll
lllssssssf               ffllllllf  ffllllllf               ffssssslllf  fflll
 lllssssssf                                                fsssssslllsssssslll
 llllfff                                                      fffflllsssssllll
  llllf                                                        fllllf fssllll
   llllllllf                                              flllllllff  flllll
      llllllf          fllffffff f f fffffffflf          fllllllfffllllllll
          llllllffffllllllllllllllllllllllllllllllffffllllllllllllllllll
           llllllllllllll llllllllllllllllll lllllllllllllllllllllll
                llllll                          lllllll
               lllllllll                      lllllllll
              llllffflllll                  lllllfffflll
              lllf    fllllllllllllllllllllllllff   fllll
             llllf      fllllllllllllllllllllff      flll
             lllf         fssssffssssfffsssff        flll
           lllllf          fsss  ssss  fsss          fllllll
         lllllff            fsf  fsss  fssf            fllllll
       lllllf                     ssf                    ffllll
      llllf                        f                       fllll
     llllf             fffff               ffff              flll
     lllf            flllwwwlf          flwwwllllf            llll
lllllllff           fllllwwwll          flwwwllllff           flllllll
lllllllllllllf      flllllllllf         fllllllllf       fllllllllllll
   lllfffffff        flllllllff         fllllllllf       ffffffflll
 llllllllllllf         ffffflllf fllf  fllffffff         flllllllllll
 lllllllllllf               llllfllllfflllf               flllllllllll
 llllf                      fllllllllllllf                      ffllllllllllll
 lllf                         fffff ffff                         fllllllllllllll
llll                                                              flllssssssslll
lllf                    fll    fllfflll    flf                    flllssssssslll
lllfffff                lllf   flllflllf   lllf               ffffffllssssssllll
llesssssssf             lllf   fellfllff   lllf            fssssssssllsssssllll
lllsssssssf             flllf  flllflllf  flllf            ffsssssssllfssslll
lllf                    flllllllllfflllllllllf                    flllf  flll
lllssssssf               ffllllllf  ffllllllf               ffssssslllf  fflll
 lllssssssf                                                fsssssslllsssssslll
 llllfff                                                      fffflllsssssllll
  llllf                                                        fllllf fssllll
   llllllllf                                              flllllllff  flllll
      llllllf          fllffffff f f fffffffflf          fllllllfffllllllll
          llllllffffllllllllllllllllllllllllllllllffffllllllllllllllllll
           llllllllllllll llllllllllllllllll lllllllllllllllllllllll
                llllll                          lllllll
               lllllllll                      lllllllll
              llllffflllll                  lllllfffflll
              lllf    fllllllllllllllllllllllllff   fllll
             llllf      fllllllllllllllllllllff      flll
             lllf         fssssffssssfffsssff        flll
           lllllf          fsss  ssss  fsss          fllllll
         lllllff            fsf  fsss  fssf            fllllll
       lllllf                     ssf                    ffllll
      llllf                        f                       fllll
     llllf                                                   flll
     lllf            ff     ff          fff    fff            llll
lllllllff          fllllffflllf        fllllffllllf           flllllll
lllllllllllllf      fllllllllff         fllllllllf       fllllllllllll
   lllfffffff         fllllfff           ffllllf         ffffffflll
 llllllllllllf             flllf fllf  fllf              flllllllllll
 lllllllllllf               llllfllllfflllf               flllllllllll
 llllf                      fllllllllllllf                      ffllllllllllll
 lllf                         fffff ffff                         fllllllllllllll
llll                                                              flllssssssslll
lllf                    fll    fllfflll    flf                    flllssssssslll
lllfffff                lllf   flllflllf   lllf               ffffffllssssssllll
llesssssssf             lllf   fellfllff   lllf            fssssssssllsssssllll
lllsssssssf             flllf  flllflllf  flllf            ffsssssssllfssslll
lllf                    flllllllllfflllllllllf                    flllf  flll
lllssssssf               ffllllllf  ffllllllf               ffssssslllf  fflll
 lllssssssf                                                fsssssslllsssssslll
 llllfff                                                      fffflllsssssllll
  llllf                                                        fllllf fssllll
   llllllllf                                              flllllllff  flllll
      llllllf          fllffffff f f fffffffflf          fllllllfffllllllll
          llllllffffllllllllllllllllllllllllllllllffffllllllllllllllllll
           llllllllllllll llllllllllllllllll lllllllllllllllllllllll
                llllll                          lllllll
               lllllllll                      lllllllll
              llllffflllll                  lllllfffflll
              lllf    fllllllllllllllllllllllllff   fllll
             llllf      fllllllllllllllllllllff      flll
             lllf         fssssffssssfffsssff        flll
           lllllf          fsss  ssss  fsss          fllllll
         lllllff            fsf  fsss  fssf            fllllll
       lllllf                     ssf                    ffllll
      llllf                        f                       fllll
     llllf             fffff               ffff              flll
     lllf            flllwwwlf          flwwwllllf            llll
lllllllff           fllllwwwll          flwwwllllff           flllllll
lllllllllllllf      flllllllllf         fllllllllf       fllllllllllll
   lllfffffff        flllllllff         fllllllllf       ffffffflll
 llllllllllllf         ffffflllf fllf  fllffffff         flllllllllll
 lllllllllllf               llllfllllfflllf               flllllllllll
 llllf                      fllllllllllllf                      ffllllllllllll
 lllf                         fffff ffff                         fllllllllllllll
llll                                                              flllssssssslll
lllf                    fll    fllfflll    flf                    flllssssssslll
lllfffff                lllf   flllflllf   lllf               ffffffllssssssllll
llesssssssf             lllf   fellfllff   lllf            fssssssssllsssssllll
lllsssssssf             flllf  flllflllf  flllf            ffsssssssllfssslll
lllf                    flllllllllfflllllllllf                    flllf  flll
lllssssssf               ffllllllf  ffllllllf               ffssssslllf  fflll
 lllssssssf                                                fsssssslllsssssslll
 llllfff                                                      fffflllsssssllll
  llllf                                                        fllllf fssllll
   llllllllf                                              flllllllff  flllll
      llllllf          fllffffff f f fffffffflf          fllllllfffllllllll
          llllllffffllllllllllllllllllllllllllllllffffllllllllllllllllll
           llllllllllllll llllllllllllllllll lllllllllllllllllllllll
                llllll                          lllllll
               lllllllll                      lllllllll
              llllffflllll                  lllllfffflll
              lllf    fllllllllllllllllllllllllff   fllll
             llllf      fllllllllllllllllllllff      flll
             lllf         fssssffssssfffsssff        flll
           lllllf          fsss  ssss  fsss          fllllll
         lllllff            fsf  fsss  fssf            fllllll
       lllllf                     ssf                    ffllll
      llllf                        f                       fllll
     llllf             fffff               ffff              flll
     lllf            flllwwwlf          flwwwllllf            llll
lllllllff           fllllwwwll          flwwwllllff           flllllll
lllllllllllllf      flllllllllf         fllllllllf       fllllllllllll
   lllfffffff        flllllllff         fllllllllf       ffffffflll
 llllllllllllf         ffffflllf fllf  fllffffff         flllllllllll
 lllllllllllf               llllfllllfflllf               flllllllllll
 llllf                      fllllllllllllf                      ffllllllllllll
 lllf                         fffff ffff                         fllllllllllllll
llll                                                              flllssssssslll
lllf                    fll    fllfflll    flf                    flllssssssslll
lllfffff                lllf   flllflllf   lllf               ffffffllssssssllll
llesssssssf             lllf   fellfllff   lllf            fssssssssllsssssllll
lllsssssssf             flllf  flllflllf  flllf            ffsssssssllfssslll
lllf                    flllllllllfflllllllllf                    flllf  flll
lllssssssf               ffllllllf  ffllllllf               ffssssslllf  fflll
 lllssssssf                                                fsssssslllsssssslll
 llllfff                                                      fffflllsssssllll
  llllf                                                        fllllf fssllll
   llllllllf                                              flllllllff  flllll
      llllllf          fllffffff f f fffffffflf          fllllllfffllllllll
          llllllffffllllllllllllllllllllllllllllllffffllllllllllllllllll
           llllllllllllll llllllllllllllllll lllllllllllllllllllllll
                llllll                          lllllll
               lllllllll                      lllllllll
              llllffflllll                  lllllfffflll
              lllf    fllllllllllllllllllllllllff   fllll
             llllf      fllllllllllllllllllllff      flll
             lllf         fssssffssssfffsssff        flll
           lllllf          fsss  ssss  fsss          fllllll
         lllllff            fsf  fsss  fssf            fllllll
       lllllf                     ssf                    ffllll
      llllf                        f                       fllll
     llllf                                 ffff              flll
     lllf             fllllf            flwwwllllf            llll
lllllllff            llllllllf          flwwwllllff           flllllll
lllllllllllllf     fllllffflllf         fllllllllf       fllllllllllll
   lllfffffff       flff   fllf         fllllllllf       ffffffflll
 llllllllllllf              lllf fllf  fllffffff         flllllllllll
 lllllllllllf               llllfllllfflllf               flllllllllll
 llllf                      fllllllllllllf                      ffllllllllllll
 lllf                         fffff ffff                         fllllllllllllll
llll                                                              flllssssssslll
lllf                    fll    fllfflll    flf                    flllssssssslll
lllfffff                lllf   flllflllf   lllf               ffffffllssssssllll
llesssssssf             lllf   fellfllff   lllf            fssssssssllsssssllll
lllsssssssf             flllf  flllflllf  flllf            ffsssssssllfssslll
lllf                    flllllllllfflllllllllf                    flllf  flll
lllssssssf               ffllllllf  ffllllllf               ffssssslllf  fflll
 lllssssssf                                                fsssssslllsssssslll
 llllfff                                                      fffflllsssssllll
  llllf                                                        fllllf fssllll
   llllllllf                                              flllllllff  flllll
      llllllf          fllffffff f f fffffffflf          fllllllfffllllllll
          llllllffffllllllllllllllllllllllllllllllffffllllllllllllllllll
           llllllllllllll llllllllllllllllll lllllllllllllllllllllll
                llllll                          lllllll
               lllllllll                      lllllllll
              llllffflllll                  lllllfffflll
              lllf    fllllllllllllllllllllllllff   fllll
             llllf      fllllllllllllllllllllff      flll
             lllf         fssssffssssfffsssff        flll
           lllllf          fsss  ssss  fsss          fllllll
         lllllff            fsf  fsss  fssf            fllllll
       lllllf                     ssf                    ffllll
      llllf                        f                       fllll
     llllf                                 ffff              flll
     lllf             fllllf            flwwwllllf            llll
lllllllff            llllllllf          flwwwllllff           flllllll
lllllllllllllf     fllllffflllf         fllllllllf       fllllllllllll
   lllfffffff       flff   fllf         fllllllllf       ffffffflll
 llllllllllllf              lllf fllf  fllffffff         flllllllllll
 lllllllllllf               llllfllllfflllf               flllllllllll
 llllf                      fllllllllllllf                      ffllllllllllll
 lllf                         fffff ffff                         fllllllllllllll
llll                                                              flllssssssslll
lllf                    fll    fllfflll    flf                    flllssssssslll
lllfffff                lllf   flllflllf   lllf               ffffffllssssssllll
llesssssssf             lllf   fellfllff   lllf            fssssssssllsssssllll
lllsssssssf             flllf  flllflllf  flllf            ffsssssssllfssslll
lllf                    flllllllllfflllllllllf                    flllf  flll
lllssssssf               ffllllllf  ffllllllf               ffssssslllf  fflll
 lllssssssf                                                fsssssslllsssssslll
 llllfff                                                      fffflllsssssllll
  llllf                                                        fllllf fssllll
   llllllllf                                              flllllllff  flllll
      llllllf          fllffffff f f fffffffflf          fllllllfffllllllll
          llllllffffllllllllllllllllllllllllllllllffffllllllllllllllllll
           llllllllllllll llllllllllllllllll lllllllllllllllllllllll
