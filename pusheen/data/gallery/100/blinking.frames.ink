                    lllllll                                  lllllll
                   llllllllll                              llllllllll
                  llllfffllllll                          llllllffllll
                  llllf   fllllll                      llllllf   fllll
                 llllf      fllllllllllllllllllllllllllllllf      fllll
                 llllf        fllllllllllllllllllllllllllf        fllll
                 lllf           ffssssffffssssffffssssff           llll
               lllllf             ssssf  fssssf  sssss             llllll
             lllllllf             fsssf  fssssf  ssssf             flllllll
           llllllf                 fssf   ssss   fssf                 fllllll
         lllllff                          fssf                          fllllll
        lllllf                             ff                             flllll
       llllf                                                               flllll
      llllf                 fllllllf                fllllllf                flllll
      llllf               flllllwwwlff             llwwwlllllf               fllll
lllllllllf                lllllwwwwllf            fllwwwllllllf              fflllllllll
lllllllllllllllf         flllllllllllf            flllllllllllf         flllllllllllllll
   lllllllllllllf         fllllllllllf            fllllllllllf         flllllllllllll
    llllf   ffff           flllllllfff            ffflllllllf           ffff   fllll
 lllllllllllllllf             fff fllllf  lllf   llllf fff             flllllllllllllll
 lllllllllllllff                   flllffllllllfllllf                   fflllllllllllll
  llllf                            fllllllllllllllllf                           ffllll  llllllll
 llllf                               fflllfffflllff                               fllllllllllllllll
 llllf                                                                            fllllllsssssslllll
llllf                                                                              flllsssssssssllll
llllf                         fllf     flllf lllf     fllf                         fllllssssssssslll
lllffff                       llll     flllfflllf    flllf                      ffffflllssssssssllll
lllssssssssff                 llll     flllfflllf    flllf                 ffssssssselllsssssslllll
lllsssssssssss                flllf    flllfflllf    flllf                esssssssssslllssssslllll
llllfffssffff                 fllllf  fflllfflllf   fllllf                 ffffssfffllllfffsllll
llllf                          fllllllllllf flllllllllllf                          fllllf   fllll
llllssssssff                    fllllllllff  ffllllllllf                    ffsssssslllf    fllll
 llllssssssss                     ffffff        fffff                      ssssssssllllssssssslll
 llllsssssfff                                                              fffssssslllsssssssslll
  llllff                                                                        ffllllfssssssllll
   lllllf                                                                      flllllf  fsssllll
    llllllllff                                                           ffflllllllf    fflllll
      lllllllllf                                                        fllllllllff  flllllll
          llllllf           fllllllllllllllllllllllllllllllf           flllllffffllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllll                          llllllllllllllllllllllllll
                    lllllll                                  lllllll
                   llllllllll                              llllllllll
                  llllfffllllll                          llllllffllll
                  llllf   fllllll                      llllllf   fllll
                 llllf      fllllllllllllllllllllllllllllllf      fllll
                 llllf        fllllllllllllllllllllllllllf        fllll
                 lllf           ffssssffffssssffffssssff           llll
               lllllf             ssssf  fssssf  sssss             llllll
             lllllllf             fsssf  fssssf  ssssf             flllllll
           llllllf                 fssf   ssss   fssf                 fllllll
         lllllff                          fssf                          fllllll
        lllllf                             ff                             flllll
       llllf                                                               flllll
      llllf                 fllllllf                fllllllf                flllll
      llllf               flllllwwwlff             llwwwlllllf               fllll
lllllllllf                lllllwwwwllf            fllwwwllllllf              fflllllllll
lllllllllllllllf         flllllllllllf            flllllllllllf         flllllllllllllll
   lllllllllllllf         fllllllllllf            fllllllllllf         flllllllllllll
    llllf   ffff           flllllllfff            ffflllllllf           ffff   fllll
 lllllllllllllllf             fff fllllf  lllf   llllf fff             flllllllllllllll
 lllllllllllllff                   flllffllllllfllllf                   fflllllllllllll
  llllf                            fllllllllllllllllf                           ffllll  llllllll
 llllf                               fflllfffflllff                               fllllllllllllllll
 llllf                                                                            fllllllsssssslllll
llllf                                                                              flllsssssssssllll
llllf                         fllf     flllf lllf     fllf                         fllllssssssssslll
lllffff                       llll     flllfflllf    flllf                      ffffflllssssssssllll
lllssssssssff                 llll     flllfflllf    flllf                 ffssssssselllsssssslllll
lllsssssssssss                flllf    flllfflllf    flllf                esssssssssslllssssslllll
llllfffssffff                 fllllf  fflllfflllf   fllllf                 ffffssfffllllfffsllll
llllf                          fllllllllllf flllllllllllf                          fllllf   fllll
llllssssssff                    fllllllllff  ffllllllllf                    ffsssssslllf    fllll
 llllssssssss                     ffffff        fffff                      ssssssssllllssssssslll
 llllsssssfff                                                              fffssssslllsssssssslll
  llllff                                                                        ffllllfssssssllll
   lllllf                                                                      flllllf  fsssllll
    llllllllff                                                           ffflllllllf    fflllll
      lllllllllf                                                        fllllllllff  flllllll
          llllllf           fllllllllllllllllllllllllllllllf           flllllffffllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllll                          llllllllllllllllllllllllll
                    lllllll                                  lllllll
                   llllllllll                              llllllllll
                  llllfffllllll                          llllllffllll
                  llllf   fllllll                      llllllf   fllll
                 llllf      fllllllllllllllllllllllllllllllf      fllll
                 llllf        fllllllllllllllllllllllllllf        fllll
                 lllf           ffssssffffssssffffssssff           llll
               lllllf             ssssf  fssssf  sssss             llllll
             lllllllf             fsssf  fssssf  ssssf             flllllll
           llllllf                 fssf   ssss   fssf                 fllllll
         lllllff                          fssf                          fllllll
        lllllf                             ff                             flllll
       llllf                                                               flllll
      llllf                 fllllllf                fllllllf                flllll
      llllf               flllllwwwlff             llwwwlllllf               fllll
lllllllllf                lllllwwwwllf            fllwwwllllllf              fflllllllll
lllllllllllllllf         flllllllllllf            flllllllllllf         flllllllllllllll
   lllllllllllllf         fllllllllllf            fllllllllllf         flllllllllllll
    llllf   ffff           flllllllfff            ffflllllllf           ffff   fllll
 lllllllllllllllf             fff fllllf  lllf   llllf fff             flllllllllllllll
 lllllllllllllff                   flllffllllllfllllf                   fflllllllllllll
  llllf                            fllllllllllllllllf                           ffllll  llllllll
 llllf                               fflllfffflllff                               fllllllllllllllll
 llllf                                                                            fllllllsssssslllll
llllf                                                                              flllsssssssssllll
llllf                         fllf     flllf lllf     fllf                         fllllssssssssslll
lllffff                       llll     flllfflllf    flllf                      ffffflllssssssssllll
lllssssssssff                 llll     flllfflllf    flllf                 ffssssssselllsssssslllll
lllsssssssssss                flllf    flllfflllf    flllf                esssssssssslllssssslllll
llllfffssffff                 fllllf  fflllfflllf   fllllf                 ffffssfffllllfffsllll
llllf                          fllllllllllf flllllllllllf                          fllllf   fllll
llllssssssff                    fllllllllff  ffllllllllf                    ffsssssslllf    fllll
 llllssssssss                     ffffff        fffff                      ssssssssllllssssssslll
 llllsssssfff                                                              fffssssslllsssssssslll
  llllff                                                                        ffllllfssssssllll
   lllllf                                                                      flllllf  fsssllll
    llllllllff                                                           ffflllllllf    fflllll
      lllllllllf                                                        fllllllllff  flllllll
          llllllf           fllllllllllllllllllllllllllllllf           flllllffffllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllll                          llllllllllllllllllllllllll
                    lllllll                                  lllllll
                   llllllllll                              llllllllll
                  llllfffllllll                          llllllffllll
                  llllf   fllllll                      llllllf   fllll
                 llllf      fllllllllllllllllllllllllllllllf      fllll
                 llllf        fllllllllllllllllllllllllllf        fllll
                 lllf           ffssssffffssssffffssssff           llll
               lllllf             ssssf  fssssf  sssss             llllll
             lllllllf             fsssf  fssssf  ssssf             flllllll
           llllllf                 fssf   ssss   fssf                 fllllll
         lllllff                          fssf                          fllllll
        lllllf                             ff                             flllll
       llllf                                                               flllll
      llllf                 fllllllf                fllllllf                flllll
      llllf               flllllwwwlff             llwwwlllllf               fllll
lllllllllf                lllllwwwwllf            fllwwwllllllf              fflllllllll
lllllllllllllllf         flllllllllllf            flllllllllllf         flllllllllllllll
   lllllllllllllf         fllllllllllf            fllllllllllf         flllllllllllll
    llllf   ffff           flllllllfff            ffflllllllf           ffff   fllll
 lllllllllllllllf             fff fllllf  lllf   llllf fff             flllllllllllllll
 lllllllllllllff                   flllffllllllfllllf                   fflllllllllllll
  llllf                            fllllllllllllllllf                           ffllll  llllllll
 llllf                               fflllfffflllff                               fllllllllllllllll
 llllf                                                                            fllllllsssssslllll
llllf                                                                              flllsssssssssllll
llllf                         fllf     flllf lllf     fllf                         fllllssssssssslll
lllffff                       llll     flllfflllf    flllf                      ffffflllssssssssllll
lllssssssssff                 llll     flllfflllf    flllf                 ffssssssselllsssssslllll
lllsssssssssss                flllf    flllfflllf    flllf                esssssssssslllssssslllll
llllfffssffff                 fllllf  fflllfflllf   fllllf                 ffffssfffllllfffsllll
llllf                          fllllllllllf flllllllllllf                          fllllf   fllll
llllssssssff                    fllllllllff  ffllllllllf                    ffsssssslllf    fllll
 llllssssssss                     ffffff        fffff                      ssssssssllllssssssslll
 llllsssssfff                                                              fffssssslllsssssssslll
  llllff                                                                        ffllllfssssssllll
   lllllf                                                                      flllllf  fsssllll
    llllllllff                                                           ffflllllllf    fflllll
      lllllllllf                                                        fllllllllff  flllllll
          llllllf           fllllllllllllllllllllllllllllllf           flllllffffllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllll                          llllllllllllllllllllllllll
                    lllllll                                  lllllll
                   llllllllll                              llllllllll
                  llllfffllllll                          llllllffllll
                  llllf   fllllll                      llllllf   fllll
                 llllf      fllllllllllllllllllllllllllllllf      fllll
                 llllf        fllllllllllllllllllllllllllf        fllll
                 lllf           ffssssffffssssffffssssff           llll
               lllllf             ssssf  fssssf  sssss             llllll
             lllllllf             fsssf  fssssf  ssssf             flllllll
           llllllf                 fssf   ssss   fssf                 fllllll
         lllllff                          fssf                          fllllll
        lllllf                             ff                             flllll
       llllf                                                               flllll
      llllf                                                                 flllll
      llllf               flf      flf            flf      flf               fllll
lllllllllf               fllllf  fllllf           llllff fllllf              fflllllllll
lllllllllllllllf         flllllllllllf            flllllllllllf         flllllllllllllll
   lllllllllllllf          flllllllff              fflllllllf          flllllllllllll
    llllf   ffff              ffff fff            fff ffff              ffff   fllll
 lllllllllllllllf                  llllf  lllf   llllf                 flllllllllllllll
 lllllllllllllff                   flllffllllllfllllf                   fflllllllllllll
  llllf                            fllllllllllllllllf                           ffllll  llllllll
 llllf                               fflllfffflllff                               fllllllllllllllll
 llllf                                                                            fllllllsssssslllll
llllf                                                                              flllsssssssssllll
llllf                         fllf     flllf lllf     fllf                         fllllssssssssslll
lllffff                       llll     flllfflllf    flllf                      ffffflllssssssssllll
lllssssssssff                 llll     flllfflllf    flllf                 ffssssssselllsssssslllll
lllsssssssssss                flllf    flllfflllf    flllf                esssssssssslllssssslllll
llllfffssffff                 fllllf  fflllfflllf   fllllf                 ffffssfffllllfffsllll
llllf                          fllllllllllf flllllllllllf                          fllllf   fllll
llllssssssff                    fllllllllff  ffllllllllf                    ffsssssslllf    fllll
 llllssssssss                     ffffff        fffff                      ssssssssllllssssssslll
 llllsssssfff                                                              fffssssslllsssssssslll
  llllff                                                                        ffllllfssssssllll
   lllllf                                                                      flllllf  fsssllll
    llllllllff                                                           ffflllllllf    fflllll
      lllllllllf                                                        fllllllllff  flllllll
          llllllf           fllllllllllllllllllllllllllllllf           flllllffffllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllll                          llllllllllllllllllllllllll
                    lllllll                                  lllllll
                   llllllllll                              llllllllll
                  llllfffllllll                          llllllffllll
                  llllf   fllllll                      llllllf   fllll
                 llllf      fllllllllllllllllllllllllllllllf      fllll
                 llllf        fllllllllllllllllllllllllllf        fllll
                 lllf           ffssssffffssssffffssssff           llll
               lllllf             ssssf  fssssf  sssss             llllll
             lllllllf             fsssf  fssssf  ssssf             flllllll
           llllllf                 fssf   ssss   fssf                 fllllll
         lllllff                          fssf                          fllllll
        lllllf                             ff                             flllll
       llllf                                                               flllll
      llllf                 fllllllf                fllllllf                flllll
      llllf               flllllwwwlff             llwwwlllllf               fllll
lllllllllf                lllllwwwwllf            fllwwwllllllf              fflllllllll
lllllllllllllllf         flllllllllllf            flllllllllllf         flllllllllllllll
   lllllllllllllf         fllllllllllf            fllllllllllf         flllllllllllll
    llllf   ffff           flllllllfff            ffflllllllf           ffff   fllll
 lllllllllllllllf             fff fllllf  lllf   llllf fff             flllllllllllllll
 lllllllllllllff                   flllffllllllfllllf                   fflllllllllllll
  llllf                            fllllllllllllllllf                           ffllll  llllllll
 llllf                               fflllfffflllff                               fllllllllllllllll
 llllf                                                                            fllllllsssssslllll
llllf                                                                              flllsssssssssllll
llllf                         fllf     flllf lllf     fllf                         fllllssssssssslll
lllffff                       llll     flllfflllf    flllf                      ffffflllssssssssllll
lllssssssssff                 llll     flllfflllf    flllf                 ffssssssselllsssssslllll
lllsssssssssss                flllf    flllfflllf    flllf                esssssssssslllssssslllll
llllfffssffff                 fllllf  fflllfflllf   fllllf                 ffffssfffllllfffsllll
llllf                          fllllllllllf flllllllllllf                          fllllf   fllll
llllssssssff                    fllllllllff  ffllllllllf                    ffsssssslllf    fllll
 llllssssssss                     ffffff        fffff                      ssssssssllllssssssslll
 llllsssssfff                                                              fffssssslllsssssssslll
  llllff                                                                        ffllllfssssssllll
   lllllf                                                                      flllllf  fsssllll
    llllllllff                                                           ffflllllllf    fflllll
      lllllllllf                                                        fllllllllff  flllllll
          llllllf           fllllllllllllllllllllllllllllllf           flllllffffllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllll                          llllllllllllllllllllllllll
                    lllllll                                  lllllll
                   llllllllll                              llllllllll
                  llllfffllllll                          llllllffllll
                  llllf   fllllll                      llllllf   fllll
                 llllf      fllllllllllllllllllllllllllllllf      fllll
                 llllf        fllllllllllllllllllllllllllf        fllll
                 lllf           ffssssffffssssffffssssff           llll
               lllllf             ssssf  fssssf  sssss             llllll
             lllllllf             fsssf  fssssf  ssssf             flllllll
           llllllf                 fssf   ssss   fssf                 fllllll
         lllllff                          fssf                          fllllll
        lllllf                             ff                             flllll
       llllf                                                               flllll
      llllf                                                                 flllll
      llllf               flf      flf            flf      flf               fllll
lllllllllf               fllllf  fllllf           llllff fllllf              fflllllllll
lllllllllllllllf         flllllllllllf            flllllllllllf         flllllllllllllll
   lllllllllllllf          flllllllff              fflllllllf          flllllllllllll
    llllf   ffff              ffff fff            fff ffff              ffff   fllll
 lllllllllllllllf                  llllf  lllf   llllf                 flllllllllllllll
 lllllllllllllff                   flllffllllllfllllf                   fflllllllllllll
  llllf                            fllllllllllllllllf                           ffllll  llllllll
 llllf                               fflllfffflllff                               fllllllllllllllll
 llllf                                                                            fllllllsssssslllll
llllf                                                                              flllsssssssssllll
llllf                         fllf     flllf lllf     fllf                         fllllssssssssslll
lllffff                       llll     flllfflllf    flllf                      ffffflllssssssssllll
lllssssssssff                 llll     flllfflllf    flllf                 ffssssssselllsssssslllll
lllsssssssssss                flllf    flllfflllf    flllf                esssssssssslllssssslllll
llllfffssffff                 fllllf  fflllfflllf   fllllf                 ffffssfffllllfffsllll
llllf                          fllllllllllf flllllllllllf                          fllllf   fllll
llllssssssff                    fllllllllff  ffllllllllf                    ffsssssslllf    fllll
 llllssssssss                     ffffff        fffff                      ssssssssllllssssssslll
 llllsssssfff                                                              fffssssslllsssssssslll
  llllff                                                                        ffllllfssssssllll
   lllllf                                                                      flllllf  fsssllll
    llllllllff                                                           ffflllllllf    fflllll
      lllllllllf                                                        fllllllllff  flllllll
          llllllf           fllllllllllllllllllllllllllllllf           flllllffffllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllll                          llllllllllllllllllllllllll
                    lllllll                                  lllllll
                   llllllllll                              llllllllll
                  llllfffllllll                          llllllffllll
                  llllf   fllllll                      llllllf   fllll
                 llllf      fllllllllllllllllllllllllllllllf      fllll
                 llllf        fllllllllllllllllllllllllllf        fllll
                 lllf           ffssssffffssssffffssssff           llll
               lllllf             ssssf  fssssf  sssss             llllll
             lllllllf             fsssf  fssssf  ssssf             flllllll
           llllllf                 fssf   ssss   fssf                 fllllll
         lllllff                          fssf                          fllllll
        lllllf                             ff                             flllll
       llllf                                                               flllll
      llllf                 fllllllf                fllllllf                flllll
      llllf               flllllwwwlff             llwwwlllllf               fllll
lllllllllf                lllllwwwwllf            fllwwwllllllf              fflllllllll
lllllllllllllllf         flllllllllllf            flllllllllllf         flllllllllllllll
   lllllllllllllf         fllllllllllf            fllllllllllf         flllllllllllll
    llllf   ffff           flllllllfff            ffflllllllf           ffff   fllll
 lllllllllllllllf             fff fllllf  lllf   llllf fff             flllllllllllllll
 lllllllllllllff                   flllffllllllfllllf                   fflllllllllllll
  llllf                            fllllllllllllllllf                           ffllll  llllllll
 llllf                               fflllfffflllff                               fllllllllllllllll
 llllf                                                                            fllllllsssssslllll
llllf                                                                              flllsssssssssllll
llllf                         fllf     flllf lllf     fllf                         fllllssssssssslll
lllffff                       llll     flllfflllf    flllf                      ffffflllssssssssllll
lllssssssssff                 llll     flllfflllf    flllf                 ffssssssselllsssssslllll
lllsssssssssss                flllf    flllfflllf    flllf                esssssssssslllssssslllll
llllfffssffff                 fllllf  fflllfflllf   fllllf                 ffffssfffllllfffsllll
llllf                          fllllllllllf flllllllllllf                          fllllf   fllll
llllssssssff                    fllllllllff  ffllllllllf                    ffsssssslllf    fllll
 llllssssssss                     ffffff        fffff                      ssssssssllllssssssslll
 llllsssssfff                                                              fffssssslllsssssssslll
  llllff                                                                        ffllllfssssssllll
   lllllf                                                                      flllllf  fsssllll
    llllllllff                                                           ffflllllllf    fflllll
      lllllllllf                                                        fllllllllff  flllllll
          llllllf           fllllllllllllllllllllllllllllllf           flllllffffllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllll                          llllllllllllllllllllllllll
                    lllllll                                  lllllll
                   llllllllll                              llllllllll
                  llllfffllllll                          llllllffllll
                  llllf   fllllll                      llllllf   fllll
                 llllf      fllllllllllllllllllllllllllllllf      fllll
                 llllf        fllllllllllllllllllllllllllf        fllll
                 lllf           ffssssffffssssffffssssff           llll
               lllllf             ssssf  fssssf  sssss             llllll
             lllllllf             fsssf  fssssf  ssssf             flllllll
           llllllf                 fssf   ssss   fssf                 fllllll
         lllllff                          fssf                          fllllll
        lllllf                             ff                             flllll
       llllf                                                               flllll
      llllf                 fllllllf                fllllllf                flllll
      llllf               flllllwwwlff             llwwwlllllf               fllll
lllllllllf                lllllwwwwllf            fllwwwllllllf              fflllllllll
lllllllllllllllf         flllllllllllf            flllllllllllf         flllllllllllllll
   lllllllllllllf         fllllllllllf            fllllllllllf         flllllllllllll
    llllf   ffff           flllllllfff            ffflllllllf           ffff   fllll
 lllllllllllllllf             fff fllllf  lllf   llllf fff             flllllllllllllll
 lllllllllllllff                   flllffllllllfllllf                   fflllllllllllll
  llllf                            fllllllllllllllllf                           ffllll  llllllll
 llllf                               fflllfffflllff                               fllllllllllllllll
 llllf                                                                            fllllllsssssslllll
llllf                                                                              flllsssssssssllll
llllf                         fllf     flllf lllf     fllf                         fllllssssssssslll
lllffff                       llll     flllfflllf    flllf                      ffffflllssssssssllll
lllssssssssff                 llll     flllfflllf    flllf                 ffssssssselllsssssslllll
lllsssssssssss                flllf    flllfflllf    flllf                esssssssssslllssssslllll
llllfffssffff                 fllllf  fflllfflllf   fllllf                 ffffssfffllllfffsllll
llllf                          fllllllllllf flllllllllllf                          fllllf   fllll
llllssssssff                    fllllllllff  ffllllllllf                    ffsssssslllf    fllll
 llllssssssss                     ffffff        fffff                      ssssssssllllssssssslll
 llllsssssfff                                                              fffssssslllsssssssslll
  llllff                                                                        ffllllfssssssllll
   lllllf                                                                      flllllf  fsssllll
    llllllllff                                                           ffflllllllf    fflllll
      lllllllllf                                                        fllllllllff  flllllll
          llllllf           fllllllllllllllllllllllllllllllf           flllllffffllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllll                          llllllllllllllllllllllllll
                    lllllll                                  lllllll
                   llllllllll                              llllllllll
                  llllfffllllll                          llllllffllll
                  llllf   fllllll                      llllllf   fllll
                 llllf      fllllllllllllllllllllllllllllllf      fllll
                 llllf        fllllllllllllllllllllllllllf        fllll
                 lllf           ffssssffffssssffffssssff           llll
               lllllf             ssssf  fssssf  sssss             llllll
             lllllllf             fsssf  fssssf  ssssf             flllllll
           llllllf                 fssf   ssss   fssf                 fllllll
         lllllff                          fssf                          fllllll
        lllllf                             ff                             flllll
       llllf                                                               flllll
      llllf                                         fllllllf                flllll
      llllf                 flllllff               llwwwlllllf               fllll
lllllllllf                flllllllllff            fllwwwllllllf              fflllllllll
lllllllllllllllf         flllllfflllllf           flllllllllllf         flllllllllllllll
   lllllllllllllf        flllf   fflllf           fllllllllllf         flllllllllllll
    llllf   ffff                   ffff           ffflllllllf           ffff   fllll
 lllllllllllllllf                  llllf  lllf   llllf fff             flllllllllllllll
 lllllllllllllff                   flllffllllllfllllf                   fflllllllllllll
  llllf                            fllllllllllllllllf                           ffllll  llllllll
 llllf                               fflllfffflllff                               fllllllllllllllll
 llllf                                                                            fllllllsssssslllll
llllf                                                                              flllsssssssssllll
llllf                         fllf     flllf lllf     fllf                         fllllssssssssslll
lllffff                       llll     flllfflllf    flllf                      ffffflllssssssssllll
lllssssssssff                 llll     flllfflllf    flllf                 ffssssssselllsssssslllll
lllsssssssssss                flllf    flllfflllf    flllf                esssssssssslllssssslllll
llllfffssffff                 fllllf  fflllfflllf   fllllf                 ffffssfffllllfffsllll
llllf                          fllllllllllf flllllllllllf                          fllllf   fllll
llllssssssff                    fllllllllff  ffllllllllf                    ffsssssslllf    fllll
 llllssssssss                     ffffff        fffff                      ssssssssllllssssssslll
 llllsssssfff                                                              fffssssslllsssssssslll
  llllff                                                                        ffllllfssssssllll
   lllllf                                                                      flllllf  fsssllll
    llllllllff                                                           ffflllllllf    fflllll
      lllllllllf                                                        fllllllllff  flllllll
          llllllf           fllllllllllllllllllllllllllllllf           flllllffffllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllll                          llllllllllllllllllllllllll
                    lllllll                                  lllllll
                   llllllllll                              llllllllll
                  llllfffllllll                          llllllffllll
                  llllf   fllllll                      llllllf   fllll
                 llllf      fllllllllllllllllllllllllllllllf      fllll
                 llllf        fllllllllllllllllllllllllllf        fllll
                 lllf           ffssssffffssssffffssssff           llll
               lllllf             ssssf  fssssf  sssss             llllll
             lllllllf             fsssf  fssssf  ssssf             flllllll
           llllllf                 fssf   ssss   fssf                 fllllll
         lllllff                          fssf                          fllllll
        lllllf                             ff                             flllll
       llllf                                                               flllll
      llllf                                         fllllllf                flllll
      llllf                 flllllff               llwwwlllllf               fllll
lllllllllf                flllllllllff            fllwwwllllllf              fflllllllll
lllllllllllllllf         flllllfflllllf           flllllllllllf         flllllllllllllll
   lllllllllllllf        flllf   fflllf           fllllllllllf         flllllllllllll
    llllf   ffff                   ffff           ffflllllllf           ffff   fllll
 lllllllllllllllf                  llllf  lllf   llllf fff             flllllllllllllll
 lllllllllllllff                   flllffllllllfllllf                   fflllllllllllll
  llllf                            fllllllllllllllllf                           ffllll  llllllll
 llllf                               fflllfffflllff                               fllllllllllllllll
 llllf                                                                            fllllllsssssslllll
llllf                                                                              flllsssssssssllll
llllf                         fllf     flllf lllf     fllf                         fllllssssssssslll
lllffff                       llll     flllfflllf    flllf                      ffffflllssssssssllll
lllssssssssff                 llll     flllfflllf    flllf                 ffssssssselllsssssslllll
lllsssssssssss                flllf    flllfflllf    flllf                esssssssssslllssssslllll
llllfffssffff                 fllllf  fflllfflllf   fllllf                 ffffssfffllllfffsllll
llllf                          fllllllllllf flllllllllllf                          fllllf   fllll
llllssssssff                    fllllllllff  ffllllllllf                    ffsssssslllf    fllll
 llllssssssss                     ffffff        fffff                      ssssssssllllssssssslll
 llllsssssfff                                                              fffssssslllsssssssslll
  llllff                                                                        ffllllfssssssllll
   lllllf                                                                      flllllf  fsssllll
    llllllllff                                                           ffflllllllf    fflllll
      lllllllllf                                                        fllllllllff  flllllll
          llllllf           fllllllllllllllllllllllllllllllf           flllllffffllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllll                          llllllllllllllllllllllllll
