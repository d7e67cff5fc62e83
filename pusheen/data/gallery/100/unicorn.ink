                                          llll
                                         lllll
                                         llllll
                                        lllllll
                                        lllyylll
                                        lllyyllll
                    lllllll            llllllllll            llllllllllll
                   llllllllll          lllyyyylll          lllllllllbblllll
                  llllffflllllll      lllyy  yylll      lllllllffflllbbbblll
                  llllf   fllllll     lllyyyyyllll     lllllff   flllbbbbblll
                 llllf      fflllllllllllllyyyylllllllllllff      flllbbbbllll
                 llllf        flllllllllyyyy  yylllllllllf        flllbbbbbllllll
                 lllf           ffsslllyy      ylllsssff           lllbbbblllllllllll
               lllllf             sslllyyyyyyyyyylllss             llllbblllpppppplllll
            lllllllff             fsllllllllllllllllsf             ffllllllpp     ppllll
          llllllff                 fssffffssssffffssf                 flllllpp      pplll
         lllllff                          fssf                          fflllpp      plll
        lllllf                             ff                             fllllpp    plll
       llllff                                                              fflllp   pplll
      llllf                    f                        f                    flllpppllllll
      llllf                 lllllllf                fllllllf                 flllpllluuullll
lllllllllf                 fllllllllf               llllllllf                 flllluuuuuuulll
lllllllllllllllf           lllllllllf              fllllllllf           llllllllllllllluuuulll
    llllllllllllf          flllllllf                flllllllf          fllllllllllluuuuuuuulll
    llllf   ffff             pffffffff      f     ffffffffp             ffff   fllluuuuuuuulll
 lllllllllllllllf                  llllf  llllf  llllf                 flllllllllllluuuuuullll
 llllllllllllfff                   lllllfllllllfllllf                   fffllllllllllluuulllll
  llllf                            fllllllllllllllllf                            fllluulllyyllll
 llllf                               fflllfffflllff                               fllllyyyyyylll
 llllf                                                                            flllyy    yllll
llllf                                                                              fllly     llll
llllf                         fllf     flllf lllf     fllf                         fllly   yylll
lllfffff                      llll     flllfflllf     lllf                      fffffllyyyyyllll
lllssssssssff                 llll     flllfflllf     lllf                 fssssssssslllyylllllll
lllssssssssssf                llllf     lllfllllf    flllf                sssssssssssllllpppppplll
lllffffffffff                 fllllf  fllllfflllff  fllllf                 ffffffffflllppp   pplll
llllf                          fllllllllllffflllllllllllf                          flllp    ppllll
llllssssssff                    fllllllllf   ffllllllllf                    ffsssssslllpppppllllll
 lllsssssssss                      ffff          ffff                      sssssssslllppplllbbbbllll
 llllsssssfff                                                              fffssssslllplllbbbbbbblll
  llllff                                                                        ffllllllbbbb  bbblll
   lllllf                                                                      fllllbbbbbb  bbbbllll
    llllllllff                                                           fffllllllbbbb  b bbbblllll
      lllllllllf                                                        fllllllbbbbb bbbbbbblllll
          llllllf           fllllllllllllllllllllllllllllllf           fllllllbbbbbbbbbbbllllll
            llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllll                          llllllllllllllll
