              llllllll                                  llllllll
              llllllllll                              llllllllll
             lllllfllllllll                        llllllllflllll
            lllllf  fflllllll                    lllllllff  flllll
            llllf     ffllllll        llllllllllllllllf      fllll                    llllllll
           lllllf       ffllllllllllllllllllllllllllff       fllllllll             llllllllllllll
           llllf          fllllllllllllllllllllllllf          fllllllllllllllll  llllllrrrrrrrlllll
           llllf            fssssff fssssf  fssssf            fllllllllllllllllllllllrrrrrrrrrrllll
           llllf            fssssf  fssssf  fssss                   flllllllglllllllrrrrrrrrrrrrllllllllllll
           llllf             fsssf  fssssf  fsssf                  fllllggggggggglllrrrrrrrrrrrrllllllllllllll
          lllllf              fff    ssss    fff                   llllgggg g ggglllrrrrrrrrrrrllllgggggggglllll
         lllllff                     fssf                         flllggggggggggggllllrrrrrrrrlllgggggggggggllll
         llllff                                                   flllggggggggggggglllllllrllllllggggggggggggllll
        lllllf                                               ffllllllllgggggggggglllllllllllllllllgggggggggggllll
       lllllf                                              flllllllllllllgggglllllyyyyyyy yyyyyyyllllggggggglllllll
       llllff                                            flllllgggggggllllllllyyyy               yyylllllllllllllllll
      lllllf         flllllf                   fllllf   fllllgggggggggglllllyyy                     yyyllllgggggggllll
      llllf         flllllllf                fllllllllffflllggggggggggllllyy                          yyylllgggggggllll
lllllllllllllfff    lllllllllf               fllllllllffflllgggggggglllllyy                             yyylllggggggllll
lllllllllllllllllf  lllllllll                fllllllllffflllllllllllllyyyy                                yylllgggggllll
     llllfffflllf    flllllff                 fllllllf  ffllllgggglllyy                                    yylllgggllll
     llllfflllllf          flllf   fllf   flllff         lllllllllllyy                                      yylllglllll
 llllllllllllllll           llllf fllllf ffllll         fllllllllllllyyyyy                                   yyllllllll
llllllllllffffff            llllllllllllllllllf           fffffllllyyyyyy                                     yllloollll
     llllf                  fllllllllllllllllf                llllyy                                          yylllollll
     llllf                    fflllfffffllff                 flllyy                                            ylllollll
     lllll                                                   llllyy                                            yylllllll
     lllll                                                   lllyy                                              ylllllll
      llll                                                  fllly                                               ylllllll
      llllf                                                 lllly                                                yllllll
      lllllf                                                lllly                                                yllllll
       lllllf                                               lllly                                                yllllll
        lllllf                                             flllyy                                                yllll
         llllllf                                           flllyy                                                yllll
          llllllllf                                         llllyyy                                            yyyllll
            llllllf            ff f                        fllllllllyyyyyyyyyyyyyyyyyyyllllyyyyyyyyyyyyyyyyyyyllllllll
              lllllf         fllllllf          lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllff     ffllllllllff     ffllllllllllllllllllfffffffflllllllllfffffffflllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                 lllllllllllllll  lllllllllllllll             llllllllllllll  llllllllllllll
