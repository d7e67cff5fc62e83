                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf  fflllllll                              lllllllff  flllll
                      lllll      flllllll                          lllllllff     fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     llllf           fllllllllllllllllllllllllllllllllf           fllll
                     llllf            fllllllllllllllllllllllllllllllf            fllll
                     llll                 sssssf   ssssss   fsssssf                lllll
                  lllllllf                sssssf   ssssss   fsssss                 lllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllff                    fsss    fssssf    sssf                     flllllll
            lllllllf                        fff     ssssf     ff                        ffllllll
           llllllf                                  fssf                                  fflllll
          lllllf                                                                            flllll
         lllllf                                                                              flllll
        lllllf                        ff                            ff                        flllll
        llllf                     fllllllllf                     flllllllf                     flllll
       lllll                      llllllllllf                   llllllllllf                     fllll
lllllllllllf                     fllllllllllf                   llllllllllf                     flllllllllll
lllllllllllllllllllf             fllllllllllf                   llllllllllf              lllllllllllllllllll
   llllllllllllllllf              fllllllllf                    fflllllllf              fllllllllllllllll
     lllllf     fff                  ffff    f                ff   ffff                  ffff    ffllll
     llllffffffllllf                       flllf    flllf   fllllf                       flllfffffflllll
 llllllllllllllllllf                       fllllf  fllllff ffllllf                      fllllllllllllllllll
 llllllllllllllffff                        fllllllllllllllllllllf                        ffffflllllllllllll
  lllllff                                   fllllllllllllllllllf                                    flllll
  lllllf                                      fflllfff fflllff                                       lllll
 lllllf                                                                                              flllllllllll
 llllf                  f f f f f f f f f f f f f f f f f f f f f f f f f f f f f f f                 flllllllllllll
lllllf                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllf                lllllllllllllll
llllf                flllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllf                fllllsssssslllll
llllf                fllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellll                fllllssssssslllll
llllsssssffff        fllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllf        fffsssssllllssssssssllll
llllsssssssssssf     lllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellll     fsssssssssssllllssssssssllll
llllsssssssssssss    lllleeeeeeeeeeeeeeeeeeeeeeellllleelllllleeeeeeeeeeeeeeeeeeeeeellll    fssssssssssssllllssssssssllll
llllfssssssssfff     lllleeeeeeeeeeeeeeeeeeeeelllwwwlllllwwlllleeeeeeeeeeeeeeeeeeeeelllf    fffssssssssfllllssssssssllll
llllf                llleeeeeeeeeeeeeeeeeeeeelllww wwllwwwwwllleeeeeeeeeeeeeeeeeeeeelllf                llllssssssssllll
llllff f            fllleeeeeeeeeeeeeeeeeeeeelllww   ww   wwllleeeeeeeeeeeeeeeeeeeeelllf            f  fllllffffffffllll
lllllssssssssff     fllleeeeeeeeeeeeeeeeeeeeeelllwww     wwllleeeeeeeeeeeeeeeeeeeeeellll     ffssssssssllllf       fllll
 llllsssssssssss    fllleeeeeeeeeeeeeeeeeeeeeeeelllwwwwwwllleeeeeeeeeeeeeeeeeeeeeeeellll    fssssssssssllllf       lllll
 lllllssssssssff    fllleeeeeeeeeeeeeeeeeeeeeeeeeelllwwlllleeeeeeeeeeeeeeeeeeeeeeeeellll     ffssssssslllllsf     lllll
  lllllff           lllleeeeeeeeeeeeeeeeeeeeeeeeeeeelllleeeeeeeeeeeeeeeeeeeeeeeeeeeellll            flllllsssssffllllll
   lllllf           lllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllf          flllllsssssssllllll
    llllllf        flllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllf        fllllllffssssllllll
     llllllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllllllllllllllff  fllllllll
       lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfffflllllllll
          llllww w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w wwwwwwwwwwwllllllllllllllll
          llllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllllllllllll
          lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
