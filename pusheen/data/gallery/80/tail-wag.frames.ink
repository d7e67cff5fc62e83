                                                                   llllll
                                                                 llllllllll
                                                                llllssssllll
          lll                         lll                       lllsssssslll
         lllllll                   lllllll                      lllssssssslll
        llllflllll               llllllflll                     lllssssssslll
        lllf  flllll      llllllllllff fllll                     lllsssssslll
       lllf     flllllllllllllllllff    fllllllllll              lllsssssslll
       lllf      ffllllfsssffsssff      fllllllllllllll          lllsssssslll
       lllf        sssf sssf sssf              fssslllllll       lllsssssslll
       lllf        fsf  sss  fsf               fsssf fflllll     lllf     lll
      lllf              fsf                    ssss    fslllll   lllf     lll
     llll                                      ssf    fsssflllll lllf     lll
     lllf       ff               ff            ff     ssssffflllllllf     lll
    lllff    fllllllf         fllllllf                ssf    fllllllsssssflll
lllllllllllfflllllllllf      fllllllllflllllllllllf   ff      flllllsssssslll
  lllllllllffllff fllff      fllff fllflllllfffff              fllllsssssslll
 llllllllllf      ffllfflllfflllf    ffllllllllff              fllllsssssslll
llllllllllf        fllllllllllllf      flllllllllf              llllf     lll
   lllf            ffllllllllllf                                llll     flll
   lllf                                                         lllf     flll
   lllf                                                         lllf     lll
   llll                                                         lllf    flll
    lll                                                         lllf  fllll
    lllf       fflllff        flllff                           flllfffllll
     llllf   flllllllll     lllllllllf                       flllllllllll
      llllllflllfffffllff  flllfffflllf                  fflllllllllll
        lllllllllllllllllllllllfffflllffffllllllllllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllll
                                                          lllllllll
                                                        llllllslllll
                                                        lllssssssllll
          lll                         lll               lllsssssssllll
         lllllll                   lllllll               lllssssssslll
        llllflllll               llllllflll              llllssssssslll
        lllf  flllll      llllllllllff fllll              llllssssssllll
       lllf     flllllllllllllllllff    fllllllllll        llllsssssslll
       lllf      ffllllfsssffsssff      fllllllllllllll     lllssssssslll
       lllf        sssf sssf sssf              fssslllllll   lllfff   llll
       lllf        fsf  sss  fsf               fsssf fflllll llllf    flll
      lllf              fsf                    ssss    fsllllllllf     llll
     llll                                      ssf    fsssflllllll     flll
     lllf       ff               ff            ff     ssssffflllllfffffflll
    lllff    fllllllf         fllllllf                ssf    fllllsssssslll
lllllllllllfflllllllllf      fllllllllflllllllllllf   ff      flllssssssslll
  lllllllllffllff fllff      fllff fllflllllfffff              flllsssssslll
 llllllllllf      ffllfflllfflllf    ffllllllllff              flllfffffflll
llllllllllf        fllllllllllllf      flllllllllf              lllf     lll
   lllf            ffllllllllllf                                lllf     lll
   lllf                                                         lllf     lll
   lllf                                                         lllf    flll
   llll                                                         lllf    llll
    lll                                                         lllf  fllll
    lllf       fflllff        flllff                           flllfffllll
     llllf   flllllllll     lllllllllf                       flllllllllll
      llllllflllfffffllff  flllfffflllf                  fflllllllllll
        lllllllllllllllllllllllfffflllffffllllllllllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllll
                                                       ll
                                                   llllllllll
                                                  lllllsslllll
          lll                         lll         lllsssssslllll
         lllllll                   lllllll        lllssssssssllll
        llllflllll               llllllflll        llllsssssssllll
        lllf  flllll      llllllllllff fllll        llllssssssssllll
       lllf     flllllllllllllllllff    fllllllllll   llllsssssssllll
       lllf      ffllllfsssffsssff      fllllllllllllllllllsssssssllll
       lllf        sssf sssf sssf              fssslllllllllssff  fllll
       lllf        fsf  sss  fsf               fsssf ffllllllff    fllll
      lllf              fsf                    ssss    fslllllff    fllll
     llll                                      ssf    fsssfllllf     flll
     lllf       ff               ff            ff     ssssffflllfffffsslll
    lllff    fllllllf         fllllllf                ssf    flllsssssslll
lllllllllllfflllllllllf      fllllllllflllllllllllf   ff      flllsssssslll
  lllllllllffllff fllff      fllff fllflllllfffff              flllssssslll
 llllllllllf      ffllfflllfflllf    ffllllllllff              flllfff flll
llllllllllf        fllllllllllllf      flllllllllf              lll     flll
   lllf            ffllllllllllf                                lllf    flll
   lllf                                                         lllf     lll
   lllf                                                         lllf    flll
   llll                                                         lllf    llll
    lll                                                         lllf  fllll
    lllf       fflllff        flllff                           flllfflllll
     llllf   flllllllll     lllllllllf                       flllllllllll
      llllllflllfffffllff  flllfffflllf                  fflllllllllll
        lllllllllllllllllllllllfffflllfffflllllllllllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllll

                                                  llllllll
                                                 lllllllllll
          lll                         lll       lllsssssslllll
         lllllll                   lllllll      lllssssssssllll
        llllflllll               llllllflll     lllllssssssslllll
        lllf  flllll      llllllllllff fllll      llllssssssssllll
       lllf     flllllllllllllllllff    flllllllllllllllssssssssllll
       lllf      ffllllfsssffsssff      flllllllllllllllllssssssfllll
       lllf        sssf sssf sssf              fsssllllllllsssf  fllll
       lllf        fsf  sss  fsf               fsssf fflllllff    fllll
      lllf              fsf                    ssss    fslllllf    fflll
     llll                                      ssf    fsssfllllf    fllll
     lllf       ff               ff            ff     ssssffflllffffsslll
    lllff    fllllllf         fllllllf                ssf    flllsssssslll
lllllllllllfflllllllllf      fllllllllflllllllllllf   ff      flllsssssllll
  lllllllllffllff fllff      fllff fllflllllfffff              flllssssslll
 llllllllllf      ffllfflllfflllf    ffllllllllff              flllff  flll
llllllllllf        fllllllllllllf      flllllllllf              lll     llll
   lllf            ffllllllllllf                                lllf    flll
   lllf                                                         lllf    flll
   lllf                                                         lllf    flll
   llll                                                         lllf    lll
    lll                                                         lllf  fllll
    lllf       fflllff        flllff                           flllfflllll
     llllf   flllllllll     lllllllllf                       flllllllllll
      llllllflllfffffllff  flllfffflllf                  fflllllllllll
        lllllllllllllllllllllllfffflllfffflllllllllllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllll
                                                       llllll
                                                     llllllllll
                                                    llllssssllll
          lll                         lll           lllsssssssllll
         lllllll                   lllllll          llllsssssssllll
        llllflllll               llllllflll          llllsssssssllll
        lllf  flllll      llllllllllff fllll          llllsssssssllll
       lllf     flllllllllllllllllff    fllllllllll     lllsssssssllll
       lllf      ffllllfsssffsssff      fllllllllllllll  llllssssssllll
       lllf        sssf sssf sssf              fssslllllllllllsff  fllll
       lllf        fsf  sss  fsf               fsssf ffllllllllf    fllll
      lllf              fsf                    ssss    fsllllllf     flll
     llll                                      ssf    fsssflllllf     flll
     lllf       ff               ff            ff     ssssfffllllf fffslll
    lllff    fllllllf         fllllllf                ssf    flllssssssslll
lllllllllllfflllllllllf      fllllllllflllllllllllf   ff      flllsssssslll
  lllllllllffllff fllff      fllff fllflllllfffff              flllssssslll
 llllllllllf      ffllfflllfflllf    ffllllllllff              flllfffffflll
llllllllllf        fllllllllllllf      flllllllllf              lllf    flll
   lllf            ffllllllllllf                                lllf    flll
   lllf                                                         lllf    flll
   lllf                                                         lllf    flll
   llll                                                         lllf    llll
    lll                                                         lllf  fllll
    lllf       fflllff        flllff                           flllfflllll
     llllf   flllllllll     lllllllllf                       flllllllllll
      llllllflllfffffllff  flllfffflllf                  fflllllllllll
        lllllllllllllllllllllllfffflllfffflllllllllllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllll
                                                              lllllllll
                                                            llllllslllll
                                                            lllsssssslll
          lll                         lll                   lllssssssslll
         lllllll                   lllllll                   lllsssssslll
        llllflllll               llllllflll                  lllssssssslll
        lllf  flllll      llllllllllff fllll                  lllsssssslll
       lllf     flllllllllllllllllff    fllllllllll           lllssssssslll
       lllf      ffllllfsssffsssff      fllllllllllllll       llllsssssslll
       lllf        sssf sssf sssf              fssslllllll     lllffff flll
       lllf        fsf  sss  fsf               fsssf fflllll   lllf     flll
      lllf              fsf                    ssss    fslllll llll     flll
     llll                                      ssf    fsssfllllllllf    flll
     lllf       ff               ff            ff     ssssfffllllllf f fflll
    lllff    fllllllf         fllllllf                ssf    flllllsssssslll
lllllllllllfflllllllllf      fllllllllflllllllllllf   ff      fllllsssssslll
  lllllllllffllff fllff      fllff fllflllllfffff              flllsssssslll
 llllllllllf      ffllfflllfflllf    ffllllllllff              flllsffffflll
llllllllllf        fllllllllllllf      flllllllllf              lllf     llll
   lllf            ffllllllllllf                                lllf     llll
   lllf                                                         lllf     lll
   lllf                                                         lllf    flll
   llll                                                         lllf   fllll
    lll                                                         lllf  fllll
    lllf       fflllff        flllff                           flllfffllll
     llllf   flllllllll     lllllllllf                       flllllllllll
      llllllflllfffffllff  flllfffflllf                  fflllllllllll
        lllllllllllllllllllllllfffflllffffllllllllllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllll
                                                                       ll
                                                                    lllllllll
                                                                  lllllsslllll
          lll                         lll                         lllsssssslll
         lllllll                   lllllll                        lllsssssslll
        llllflllll               llllllflll                       lllsssssslll
        lllf  flllll      llllllllllff fllll                      lllsssssslll
       lllf     flllllllllllllllllff    fllllllllll               lllsssssslll
       lllf      ffllllfsssffsssff      fllllllllllllll           lllsssssslll
       lllf        sssf sssf sssf              fssslllllll        lllsssssslll
       lllf        fsf  sss  fsf               fsssf fflllll      lllf    flll
      lllf              fsf                    ssss    fslllll    lllf     lll
     llll                                      ssf    fsssflllll  lll     flll
     lllf       ff               ff            ff     ssssfffllllllllf    flll
    lllff    fllllllf         fllllllf                ssf    fllllllssffffflll
lllllllllllfflllllllllf      fllllllllflllllllllllf   ff      flllllsssssslll
  lllllllllffllff fllff      fllff fllflllllfffff              fllllsssssslll
 llllllllllf      ffllfflllfflllf    ffllllllllff              fllllsssssslll
llllllllllf        fllllllllllllf      flllllllllf              llllf    flll
   lllf            ffllllllllllf                                llll     flll
   lllf                                                         lllf     flll
   lllf                                                         lllf     llll
   llll                                                         lllf    flll
    lll                                                         lllf  fllll
    lllf       fflllff        flllff                           flllfffllll
     llllf   flllllllll     lllllllllf                       flllllllllll
      llllllflllfffffllff  flllfffflllf                  fflllllllllll
        lllllllllllllllllllllllfffflllffffllllllllllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllll
