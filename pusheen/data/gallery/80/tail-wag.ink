
                                                                      llllllll
                                                                     lllllllllll
          lll                         lll                           lllsssssslll
         lllllll                   lllllll                          lllsssssslll
        llllflllll               llllllflll                         lllsssssslll
        lllf  flllll      llllllllllff fllll                        lllsssssslll
       lllf     flllllllllllllllllff    fllllllllll                lllssssssslll
       lllf      ffllllfsssffsssff      fllllllllllllll            lllssssssslll
       lllf        sssf sssf sssf              fssslllllll         lllsssssslll
       lllf        fsf  sss  fsf               fsssf fflllll       lllfffffflll
      lllf              fsf                    ssss    fslllll     lllf    flll
     llll                                      ssf    fsssflllll  lllf     flll
     lllf       ff               ff            ff     ssssfffllll lllf     llll
    lllff    fllllllf         fllllllf                ssf    flllllllfffffflll
lllllllllllfflllllllllf      fllllllllflllllllllllf   ff      flllllssssssslll
  lllllllllffllff fllff      fllff fllflllllfffff              fllllssssssllll
 llllllllllf      ffllfflllfflllf    ffllllllllff              fllllsssssslll
llllllllllf        fllllllllllllf      flllllllllf              llllff ffflll
   lllf            ffllllllllllf                                llllf    flll
   lllf                                                         lllf     flll
   lllf                                                         lllf     llll
   llll                                                         lllf    flll
    lll                                                         lllf   llll
    lllf       fflllff        flllff                           flllfffllll
     llllf   flllllllll     lllllllllf                       flllllllllll
      llllllflllfffffllff  flllfffflllf                  fflllllllllll
        lllllllllllllllllllllllfffflllffffllllllllllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllll
