                          llllllll     lllllll                              lllllll
                        lllllggllll   llllllllll                         llllllllll
                        lllggggglll   llllffllllll                     lllllllffllll
llllllllllllllllllllllllllllgggglll  llllf   fllllll                 llllllff   flll
lllllwwwwwwwwwwwwwwwwwwwwwwllllllll  llll      flllllllllllllllllllllllllf      fllll
 llllwww                  wwwlllll  llllf        fllllllllllllllllllllllf        llll
   llllww                 wwllll   lllllf           ssssfffssss  fsssf           fllll
    lllpp                 pplll  lllllllf           fsssf fssss  fsssf           flllllll
      llpp               ppll  llllllff              fsf   sssf  fssf              ffllllll
       lllpp           pplll  lllllf            fllff      fssf       lllf           fflllll
         llpp         ppll  lllllf             fllllf       ff       lllllf            ffllll
          lllpp     pplll   llllf            ffllllllff            flllllllf             fllll
            llpp   ppll    llllf       flllllllllyylllllllllffllllllllyyyllllllllf        fllll
             lllppplll    llllf        flllllyyyyyyyyyyllllllllllllyyyyyyyyyylllll        fllll
            lllllplllllllllllllllfff    fllllyyy    yylllllllllllllyyy    yyllllff    ffflllllllllll
          llllllllllllllllllllllllllf     fllllyy  yylllff      flllyy   yylllff    flllllllllllllll
         llllffllllfllll llllfffffff       lllyyyyyyylllff     fflllyyylyyylllf      ffffffffllll
         llllf llllfflllllllllllllllf      lllllllllllllllllllllllllllllllllllff     flllllllllllll
         llll  llllffllllllllllllllf      flllllffffllllllppppppllllllffffllllf      ffllllllllllll
         llll  llllffllllllff               ff        flllppppplllff        ff               fllll
         llllffflllfffllllff                           fllllpplllf                            fllll
          llllf fff  fllllf                              fllllllf                              fllll
          llllf        flf                                                                     fllll
           lllllf                                                                               flll
            lllllf      fssssssff                                                        ffsssssslll
             llllllf    fsssssssss                                                     fssssssssslll
               lllllllfffffsssffff                                                      fffsssffflll
                 llllllllf                                                                     fllll
                    llllllsssssff                                                       ffssssssllll
                      llllsssssssf                                                      fssssssslll
                       llllfffff                                                          fffffllll
                       lllllf                                                               flllll
                         llllllff                                                        ffllllll
                          lllllllll                                                   lllllllll
                             lllllllf          fllllllllllllllllllllllllllf         flllllll
                                lllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                  llllllllllllllll      llllllllll      lllllllllllllll
