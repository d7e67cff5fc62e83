                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llll    ffllllllllllllllllllllllllff    flll
              lllf      fllllllllllllllllllllllf      flll
              lllf        ffesssffssssfffsssff         lll
           llllll           ssss  ssss  fsss           flllll
         llllllf            fssf  ssss  fssf            fllllll
        llllff               ff   fssf   ff               ffllll
       llllf                       ff                       ffllll
      lllff                                                   flll
     lllff             flllllf             flllllf             flll
    llllf             fllllllff           flllllllf            fllll
llllllllllllf         fllllllf            fllllllf         fllllllllllll
 llllllllllllf         fllllff             fllllff         llllllllllll
   lllffffffff                llllllllllllf                ffffffflll
 llllllllllllf                lllpppppplll                 lllllllllllll
 llllfffff                    flllpppplllf                     fffflllll
 llll                          flllpplllf                          flll
 lllf                            fllllf                             llllllllll
lllf       fffffffllffffffffffffffffffffffffffffffffllfffffff       fllllllllll
lllf      fllllllllllllllllllllllllllllllllllllllllllllllllllf      flllssssllll
lllsssssffflllggggllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllgggglllfffssssslllssssslll
lllssssssssfllgggggllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllgggggllfsssssssslllssssslll
lllfffffffffllllllllllrrrrrrrllrrrrrrrrrrrllrrrrrrrlllllllllffffffffflllssssslll
lllf f      ff    fflllrrrrrrrrrrrrrrrrrrrrrrrrrrlllff    ff      f flllffssslll
lllsssssssffff      flllrrrrrrrrrrrllrrrrrrrrrrrlllf      ffffssssssslllf   flll
 lllssssssfllllllllllllgllrrrrrrrrrrrrrrrrrrrrllgllllllllllllfsssssslllsf  fllll
 llllff    ffllllllllggggggglllrrrrrrrrrrllllggggggllllllllff    fflllssssfllll
  lllllf         fllllggggggggggggggggggggggggggggllllf         fllllfssslllll
    llllllllf       fllllllggggggggggggggggggllllllff       flllllllffflllll
      lllllllf         ffllllllllllllllllllllllff         ffllllllllllllll
          lllllllfffflllllllllllllllllllllllllllllllfffflllllllllllllll
           lllllllllllllll    llllllllllll    lllllllllllllllllll
                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llll    ffllllllllllllllllllllllllff    flll
              lllf      fllllllllllllllllllllllf      flll
              lllf        ffesssffssssfffsssff         lll
           llllll           ssss  ssss  fsss           flllll
         llllllf            fssf  ssss  fssf            fllllll
        llllff               ff   fssf   ff               ffllll
       llllf                       ff                       ffllll
      lllff                                                   flll
     lllff             fllllf              fllllff             flll
    llllf            fllllllllf          fllllllllf            fllll
llllllllllllf       flllfffflllf        fllllffflllf       fllllllllllll
 llllllllllllf       flf    flff         flf    flff       llllllllllll
   lllffffffff                 ffffffffff                  ffffffflll
 llllllllllllf                fllllllllllf                 lllllllllllll
 llllfffff                     ffffffffff                      fffflllll
 llll                                                              flll
 lllf                                                               llllllllll
lllf       fffffffllfffffffffffff           ffffffffllfffffff       fllllllllll
lllf      fllllllllllllllllllllllf         elllllllllllllllllf      flllssssllll
lllsssssffflllggggllrrrrrrrrrrrllff        fllrrrrrrllgggglllfffssssslllssssslll
lllssssssssfllgggggllrrrrrrrrrrlllf       flllrrrrrllgggggllfsssssssslllssssslll
lllfffffffffllllllllllrrrrrrrrrrllllff ffllllrrrrrrlllllllllffffffffflllssssslll
lllf f      ff    fflllrrrrrrrrrrrrlllllllrrrrrrrlllff    ff      f flllffssslll
lllsssssssffff      flllrrrrrrrrrrrrrrrrrrrrrrrrlllf      ffffssssssslllf   flll
 lllssssssfllllllllllllgllrrrrrrrrrrrrrrrrrrrrllgllllllllllllfsssssslllsf  fllll
 llllff    ffllllllllggggggglllrrrrrrrrrrllllggggggllllllllff    fflllssssfllll
  lllllf         fllllggggggggggggggggggggggggggggllllf         fllllfssslllll
    llllllllf       fllllllggggggggggggggggggllllllff       flllllllffflllll
      lllllllf         ffllllllllllllllllllllllff         ffllllllllllllll
          lllllllfffflllllllllllllllllllllllllllllllfffflllllllllllllll
           lllllllllllllll    llllllllllll    lllllllllllllllllll
                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llll    ffllllllllllllllllllllllllff    flll
              lllf      fllllllllllllllllllllllf      flll
              lllf        ffesssffssssfffsssff         lll
           llllll           ssss  ssss  fsss           flllll
         llllllf            fssf  ssss  fssf            fllllll
        llllff               ff   fssf   ff               ffllll
       llllf                       ff                       ffllll
      lllff                                                   flll
     lllff             fllllf              fllllff             flll
    llllf            fllllllllf          fllllllllf            fllll
llllllllllllf       flllfffflllf        fllllffflllf       fllllllllllll
 llllllllllllf       flf    flff        fflf    flff       llllllllllll
   lllffffffff               lll  fllf  fllf               ffffffflll
 llllllllllllf              flllffllllfflllf               lllllllllllll
 llllfffff                   fllllllllllllf                    fffflllll
 llll                          ffff  ffff                          flll
 lllf                                                               llllllllll
lllf       fffffffllfffffffffffff           ffffffffllfffffff       fllllllllll
lllf      fllllllllllllllllllllllf         elllllllllllllllllf      flllssssllll
lllsssssffflllggggllrrrrrrrrrrrllff        fllrrrrrrllgggglllfffssssslllssssslll
lllssssssssfllgggggllrrrrrrrrrrlllf       flllrrrrrllgggggllfsssssssslllssssslll
lllfffffffffllllllllllrrrrrrrrrrllllff ffllllrrrrrrlllllllllffffffffflllssssslll
lllf f      ff    fflllrrrrrrrrrrrrlllllllrrrrrrrlllff    ff      f flllffssslll
lllsssssssffff      flllrrrrrrrrrrrrrrrrrrrrrrrrlllf      ffffssssssslllf   flll
 lllssssssfllllllllllllgllrrrrrrrrrrrrrrrrrrrrllgllllllllllllfsssssslllsf  fllll
 llllff    ffllllllllggggggglllrrrrrrrrrrllllggggggllllllllff    fflllssssfllll
  lllllf         fllllggggggggggggggggggggggggggggllllf         fllllfssslllll
    llllllllf       fllllllggggggggggggggggggllllllff       flllllllffflllll
      lllllllf         ffllllllllllllllllllllllff         ffllllllllllllll
          lllllllfffflllllllllllllllllllllllllllllllfffflllllllllllllll
           lllllllllllllll    llllllllllll    lllllllllllllllllll
                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llll    ffllllllllllllllllllllllllff    flll
              lllf      fllllllllllllllllllllllf      flll
              lllf        ffesssffssssfffsssff         lll
           llllll           ssss  ssss  fsss           flllll
         llllllf            fssf  ssss  fssf            fllllll
        llllff               ff   fssf   ff               ffllll
       llllf                       ff                       ffllll
      lllff                                                   flll
     lllff             flllllf             flllllf             flll
    llllf             fllllllff           flllllllf            fllll
llllllllllllf         fllllllf            fllllllf         fllllllllllll
 llllllllllllf         fllllff             fllllff         llllllllllll
   lllffffffff                llllllllllllf                ffffffflll
 llllllllllllf                lllpppppplll                 lllllllllllll
 llllfffff                    flllpppplllf                     fffflllll
 llll                          flllpplllf                          flll
 lllf                            fllllf                             llllllllll
lllf       fffffffllfffffffffffff           ffffffffllfffffff       fllllllllll
lllf      fllllllllllllllllllllllf         elllllllllllllllllf      flllssssllll
lllsssssffflllggggllrrrrrrrrrrrllff        fllrrrrrrllgggglllfffssssslllssssslll
lllssssssssfllgggggllrrrrrrrrrrlllf       flllrrrrrllgggggllfsssssssslllssssslll
lllfffffffffllllllllllrrrrrrrrrrllllff ffllllrrrrrrlllllllllffffffffflllssssslll
lllf f      ff    fflllrrrrrrrrrrrrlllllllrrrrrrrlllff    ff      f flllffssslll
lllsssssssffff      flllrrrrrrrrrrrrrrrrrrrrrrrrlllf      ffffssssssslllf   flll
 lllssssssfllllllllllllgllrrrrrrrrrrrrrrrrrrrrllgllllllllllllfsssssslllsf  fllll
 llllff    ffllllllllggggggglllrrrrrrrrrrllllggggggllllllllff    fflllssssfllll
  lllllf         fllllggggggggggggggggggggggggggggllllf         fllllfssslllll
    llllllllf       fllllllggggggggggggggggggllllllff       flllllllffflllll
      lllllllf         ffllllllllllllllllllllllff         ffllllllllllllll
          lllllllfffflllllllllllllllllllllllllllllllfffflllllllllllllll
           lllllllllllllll    llllllllllll    lllllllllllllllllll
                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llll    ffllllllllllllllllllllllllff    flll
              lllf      fllllllllllllllllllllllf      flll
              lllf        ffesssffssssfffsssff         lll
           llllll           ssss  ssss  fsss           flllll
         llllllf            fssf  ssss  fssf            fllllll
        llllff               ff   fssf   ff               ffllll
       llllf                       ff                       ffllll
      lllff                                                   flll
     lllff             fllllf              fllllff             flll
    llllf            fllllllllf          fllllllllf            fllll
llllllllllllf       flllfffflllf        fllllffflllf       fllllllllllll
 llllllllllllf       flf    flff         flf    flff       llllllllllll
   lllffffffff                 ffffffffff                  ffffffflll
 llllllllllllf                fllllllllllf                 lllllllllllll
 llllfffff                     ffffffffff                      fffflllll
 llll                                                              flll
 lllf                                                               llllllllll
lllf       fffffffllf          fff          ffffffffllfffffff       fllllllllll
lllf      fllllllllllf        flllf        elllllllllllllllllf      flllssssllll
lllsssssffflllgggglllf        flllf        fllrrrrrrllgggglllfffssssslllssssslll
lllssssssssfllggggglllf       flllf       flllrrrrrllgggggllfsssssssslllssssslll
lllfffffffffllllllllllllff fflllllllff ffllllrrrrrrlllllllllffffffffflllssssslll
lllf f      ff    ffllllllllllrrrrrlllllllrrrrrrrlllff    ff      f flllffssslll
lllsssssssffff      flllrrrrrrrrrrrrrrrrrrrrrrrrlllf      ffffssssssslllf   flll
 lllssssssfllllllllllllgllrrrrrrrrrrrrrrrrrrrrllgllllllllllllfsssssslllsf  fllll
 llllff    ffllllllllggggggglllrrrrrrrrrrllllggggggllllllllff    fflllssssfllll
  lllllf         fllllggggggggggggggggggggggggggggllllf         fllllfssslllll
    llllllllf       fllllllggggggggggggggggggllllllff       flllllllffflllll
      lllllllf         ffllllllllllllllllllllllff         ffllllllllllllll
          lllllllfffflllllllllllllllllllllllllllllllfffflllllllllllllll
           lllllllllllllll    llllllllllll    lllllllllllllllllll
                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llll    ffllllllllllllllllllllllllff    flll
              lllf      fllllllllllllllllllllllf      flll
              lllf        ffesssffssssfffsssff         lll
           llllll           ssss  ssss  fsss           flllll
         llllllf            fssf  ssss  fssf            fllllll
        llllff               ff   fssf   ff               ffllll
       llllf                       ff                       ffllll
      lllff                                                   flll
     lllff             fllllf              fllllff             flll
    llllf            fllllllllf          fllllllllf            fllll
llllllllllllf       flllfffflllf        fllllffflllf       fllllllllllll
 llllllllllllf       flf    flff        fflf    flff       llllllllllll
   lllffffffff               lll  fllf  fllf               ffffffflll
 llllllllllllf              flllffllllfflllf               lllllllllllll
 llllfffff                   fllllllllllllf                    fffflllll
 llll                          ffff  ffff                          flll
 lllf                                                               llllllllll
lllf       fffffffllf          fff          ffffffffllfffffff       fllllllllll
lllf      fllllllllllf        flllf        elllllllllllllllllf      flllssssllll
lllsssssffflllgggglllf        flllf        fllrrrrrrllgggglllfffssssslllssssslll
lllssssssssfllggggglllf       flllf       flllrrrrrllgggggllfsssssssslllssssslll
lllfffffffffllllllllllllff fflllllllff ffllllrrrrrrlllllllllffffffffflllssssslll
lllf f      ff    ffllllllllllrrrrrlllllllrrrrrrrlllff    ff      f flllffssslll
lllsssssssffff      flllrrrrrrrrrrrrrrrrrrrrrrrrlllf      ffffssssssslllf   flll
 lllssssssfllllllllllllgllrrrrrrrrrrrrrrrrrrrrllgllllllllllllfsssssslllsf  fllll
 llllff    ffllllllllggggggglllrrrrrrrrrrllllggggggllllllllff    fflllssssfllll
  lllllf         fllllggggggggggggggggggggggggggggllllf         fllllfssslllll
    llllllllf       fllllllggggggggggggggggggllllllff       flllllllffflllll
      lllllllf         ffllllllllllllllllllllllff         ffllllllllllllll
          lllllllfffflllllllllllllllllllllllllllllllfffflllllllllllllll
           lllllllllllllll    llllllllllll    lllllllllllllllllll
                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llll    ffllllllllllllllllllllllllff    flll
              lllf      fllllllllllllllllllllllf      flll
              lllf        ffesssffssssfffsssff         lll
           llllll           ssss  ssss  fsss           flllll
         llllllf            fssf  ssss  fssf            fllllll
        llllff               ff   fssf   ff               ffllll
       llllf                       ff                       ffllll
      lllff                                                   flll
     lllff             flllllf             flllllf             flll
    llllf             fllllllff           flllllllf            fllll
llllllllllllf         fllllllf            fllllllf         fllllllllllll
 llllllllllllf         fllllff             fllllff         llllllllllll
   lllffffffff                llllllllllllf                ffffffflll
 llllllllllllf                lllpppppplll                 lllllllllllll
 llllfffff                    flllpppplllf                     fffflllll
 llll                          flllpplllf                          flll
 lllf                            fllllf                             llllllllll
lllf       fffffffllf          ffff         ffffffffllfffffff       fllllllllll
lllf      fllllllllllf        flllf        elllllllllllllllllf      flllssssllll
lllsssssffflllgggglllf        flllf        fllrrrrrrllgggglllfffssssslllssssslll
lllssssssssfllggggglllf       flllf       flllrrrrrllgggggllfsssssssslllssssslll
lllfffffffffllllllllllllff fflllllllff ffllllrrrrrrlllllllllffffffffflllssssslll
lllf f      ff    ffllllllllllrrrrrlllllllrrrrrrrlllff    ff      f flllffssslll
lllsssssssffff      flllrrrrrrrrrrrrrrrrrrrrrrrrlllf      ffffssssssslllf   flll
 lllssssssfllllllllllllgllrrrrrrrrrrrrrrrrrrrrllgllllllllllllfsssssslllsf  fllll
 llllff    ffllllllllggggggglllrrrrrrrrrrllllggggggllllllllff    fflllssssfllll
  lllllf         fllllggggggggggggggggggggggggggggllllf         fllllfssslllll
    llllllllf       fllllllggggggggggggggggggllllllff       flllllllffflllll
      lllllllf         ffllllllllllllllllllllllff         ffllllllllllllll
          lllllllfffflllllllllllllllllllllllllllllllfffflllllllllllllll
           lllllllllllllll    llllllllllll    lllllllllllllllllll
                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llll    ffllllllllllllllllllllllllff    flll
              lllf      fllllllllllllllllllllllf      flll
              lllf        ffesssffssssfffsssff         lll
           llllll           ssss  ssss  fsss           flllll
         llllllf            fssf  ssss  fssf            fllllll
        llllff               ff   fssf   ff               ffllll
       llllf                       ff                       ffllll
      lllff                                                   flll
     lllff             fllllf              fllllff             flll
    llllf            fllllllllf          fllllllllf            fllll
llllllllllllf       flllfffflllf        fllllffflllf       fllllllllllll
 llllllllllllf       flf    flff         flf    flff       llllllllllll
   lllffffffff                 ffffffffff                  ffffffflll
 llllllllllllf                fllllllllllf                 lllllllllllll
 llllfffff                     ffffffffff                      fffflllll
 llll                                                              flll
 lllf                                                               llllllllll
lllf       fffffffff                                fffffffff       fllllllllll
lllf      flllllllllf                              flllllllllf      flllssssllll
lllsssssffflllgggglllf                             lllgggglllfffssssslllssssslll
lllssssssssfllgggggllf                            fllgggggllfsssssssslllssssslll
lllffffffffflllllllllllf                         lllllllllllffffffffflllssssslll
lllf f      ff    ffllllf                       llllff    ff      f flllffssslll
lllsssssssffff      fllllf                    fllllf      ffffssssssslllf   flll
 lllssssssfllllllllllllglllllf            ffllllgllllllllllllfsssssslllsf  fllll
 llllff    ffllllllllggggggglllllllllllllllllggggggllllllllff    fflllssssfllll
  lllllf         fllllggggggggggggggggggggggggggggllllf         fllllfssslllll
    llllllllf       fllllllggggggggggggggggggllllllff       flllllllffflllll
      lllllllf         ffllllllllllllllllllllllff         ffllllllllllllll
          lllllllfffflllllllllllllllllllllllllllllllfffflllllllllllllll
           lllllllllllllll    llllllllllll    lllllllllllllllllll
                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llll    ffllllllllllllllllllllllllff    flll
              lllf      fllllllllllllllllllllllf      flll
              lllf        ffesssffssssfffsssff         lll
           llllll           ssss  ssss  fsss           flllll
         llllllf            fssf  ssss  fssf            fllllll
        llllff               ff   fssf   ff               ffllll
       llllf                       ff                       ffllll
      lllff                                                   flll
     lllff             fllllf              fllllff             flll
    llllf            fllllllllf          fllllllllf            fllll
llllllllllllf       flllfffflllf        fllllffflllf       fllllllllllll
 llllllllllllf       flf    flff        fflf    flff       llllllllllll
   lllffffffff               lll  fllf  fllf               ffffffflll
 llllllllllllf              flllffllllfflllf               lllllllllllll
 llllfffff                   fllllllllllllf                    fffflllll
 llll                          ffff  ffff                          flll
 lllf                                                               llllllllll
lllf       fffffffff                                fffffffff       fllllllllll
lllf      flllllllllf                              flllllllllf      flllssssllll
lllsssssffflllgggglllf                             lllgggglllfffssssslllssssslll
lllssssssssfllgggggllf                            fllgggggllfsssssssslllssssslll
lllffffffffflllllllllllf                         lllllllllllffffffffflllssssslll
lllf f      ff    ffllllf                       llllff    ff      f flllffssslll
lllsssssssffff      fllllf                    fllllf      ffffssssssslllf   flll
 lllssssssfllllllllllllglllllf            ffllllgllllllllllllfsssssslllsf  fllll
 llllff    ffllllllllggggggglllllllllllllllllggggggllllllllff    fflllssssfllll
  lllllf         fllllggggggggggggggggggggggggggggllllf         fllllfssslllll
    llllllllf       fllllllggggggggggggggggggllllllff       flllllllffflllll
      lllllllf         ffllllllllllllllllllllllff         ffllllllllllllll
          lllllllfffflllllllllllllllllllllllllllllllfffflllllllllllllll
           lllllllllllllll    llllllllllll    lllllllllllllllllll
                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llll    ffllllllllllllllllllllllllff    flll
              lllf      fllllllllllllllllllllllf      flll
              lllf        ffesssffssssfffsssff         lll
           llllll           ssss  ssss  fsss           flllll
         llllllf            fssf  ssss  fssf            fllllll
        llllff               ff   fssf   ff               ffllll
       llllf                       ff                       ffllll
      lllff                                                   flll
     lllff             fllllf              fllllff             flll
    llllf            fllllllllf          fllllllllf            fllll
llllllllllllf       flllfffflllf        fllllffflllf       fllllllllllll
 llllllllllllf       ppp    flff        fflf    pppp       llllllllllll
   lllffffffff               lllfffllffffllf               ffffffflll
 llllllllllllf              fllllllllllllllf               lllllllllllll
 llllfffff                   flllllpplllllf                    fffflllll
 llll                          flllpplllf                          flll
 lllf                           fflllllf                            llllllllll
lllf       fffffffff                                fffffffff       fllllllllll
lllf      flllllllllf                              flllllllllf      flllssssllll
lllsssssffflllgggglllf                             lllgggglllfffssssslllssssslll
lllssssssssfllgggggllf                            fllgggggllfsssssssslllssssslll
lllffffffffflllllllllllf                         lllllllllllffffffffflllssssslll
lllf f      ff    ffllllf                       llllff    ff      f flllffssslll
lllsssssssffff      fllllf                    fllllf      ffffssssssslllf   flll
 lllssssssfllllllllllllglllllf            ffllllgllllllllllllfsssssslllsf  fllll
 llllff    ffllllllllggggggglllllllllllllllllggggggllllllllff    fflllssssfllll
  lllllf         fllllggggggggggggggggggggggggggggllllf         fllllfssslllll
    llllllllf       fllllllggggggggggggggggggllllllff       flllllllffflllll
      lllllllf         ffllllllllllllllllllllllff         ffllllllllllllll
          lllllllfffflllllllllllllllllllllllllllllllfffflllllllllllllll
           lllllllllllllll    llllllllllll    lllllllllllllllllll
