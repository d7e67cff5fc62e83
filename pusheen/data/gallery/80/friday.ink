                    lllllll    llllll                       llllll
                   lllggglll  llllllllll                  lllllllll
llllllllllllllllllllllggggll  lllffflllll               lllllfffllll
llllwwwwwwwwwwwwwwwwwlllllll llllf   flllllllllllllllllllllf    flll
 lllwww              wwllll  lllf      flllllllllllllllllff     flll
  llllw              wllll lllllf        fsss fsssffsssf         lllll
    llpp            ppll llllllf          sss  sssf fssf         fllllll
     llpp          ppll llllff        fllffff  fss   fffllf         flllll
       llpp      ppll  llllf         fllllf     ff     llllf         ffllll
        llpp    ppll  lllff      ffffllllllffff    ffflllylllfff       flll
          llppppll   llll      fllllllyyyyllllllllllllllyyyllllllff     flll
          lllpplllllllllfff    fllllyyy  yyylllllllllyyy  yyyllllf    ffflllllll
        lllllllllllllllllllllf   ffllyy  yyllff   fflllyyyyylllf   fllllllllllll
       llllflllllll lllfffffff    fllyyllyylllfffffllllyylyylllf    fffffflll
       lllffllllfllllllllllll    flllllllllllllllllllllllllllllf    llllllllllll
       lllffllllflllllfffff       fllff  fflllppppplllff   fflf       fffffllll
       llllflllffllllf                      flllppllf                      flll
        lllffff  flllf                       flllllf                        flll
        llllf     fff                                                       flll
         llllf     ffffff                                               ffffflll
          lllllf   fsssssssf                                          ssssssslll
            llllllfffffffff                                           ffffffflll
              llllllffff                                                 fffflll
                 llllsssssf                                           fsssssslll
                  lllsssfff                                            ffssslll
                   llllf                                                 ffllll
                    llllllff                                         fflllllll
                      llllllf         fffffff f   f fffffff         flllllll
                          lllllllflllllllllllllllllllllllllllllfllllllll
                           lllllllllllllllllllllllllllllllllllllllllll
