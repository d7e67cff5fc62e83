                             lllll
                           lllllllll
                          llllyyyylll
                         lllyy   yylll
                         lllyy   yylll
                         llllyyyyyllll
                           lllllllll
                           lllllllll
                           lllwwwlll
                           lllwwwlll
                           lllwwwlll
             lllllllllllllllllwwwlllllllllllllllll
            lllllllllllllllllllllllllllllllllllllll                              llllll
            lllpppppppppppppppppppppppppppppppppllll                           lllllllll
           lllpp       ppp           pppp       plllll                       llllllfflll
           lllpp    ppllllpp       ppllllpp    pplllllll                   llllllf  fllll
           llllpp  ppllccllpp     ppllccllpppppplllffllllllllllllllllll  llllllf     fllll
            llllllplllccccllpppppppllccccllllllllllf flllllllllllllllllllllllf       fllll
            lllcccccccc  ccllllllllccc   ccccccclll    fssssffffsllllllllllff         flll
            lllcc          ccccccccc          cclll     fssss  fsssf  fsssf           flll
            lllpc                             cplll     fsssf  fsssf  fsssf           flll
    lllllllllllpp                             pplll      fssf  fsssf   ssf            lllll
  lllllllllllllccccccccccccccccccccccccccccccccclll             fss                   flllll
 lllllsssssllllllllllllllllllllllllllllllllllllllllf             f                     fllll
llllssssssssllllllllllllllllllllllllllllllllllllllf                                     fllll
llllssssssssllllllf  fsssss       fff                                                    fllll
lllssssssssslllllf    fssss                          ff                     ff           fllll
lllsssssssssllllf      fsss                       fllllllf               fllllllf         fllll
lllssssssssllllf         ff      flllllffff       llllllllf             fllllllllf        flllllllll
lllff     fllll                  lllllllllllllll  llllllllf             fllllllllf   fllllllllllllll
llllf     flllf                      fffffflllllf fllllllf               fllllllf    fllllfflll
 llllf fssllllf                        ffffflllf          flllf      fllf            fllllffllll
 lllllssssllll                    llllllllllllllf         flllllffflllllf            fllllllllllllll
   lllllssllll                   flllllffffff              flllllllllllf                ffffllllllll
    llllllllll                                               fflllllff                     flll
      llllllll                                                                             flll
         lllll                                                                             llll
          llll                                                                             llll
          llll                                                                             llll
          llllf                                                                           flll
           llllf                                                                         fllll
            llllf                                                                      flllll
             llllllf                                                                 fllllll
              llllllf                                                              lllllll
                llllf         fll          fllllllllllllllf          fllf         flllll
                 llllf       fllllf       fllllllllllllllllff       fllllf       fllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                   llllllllllllllllllllllllll             llllllllllllllllllllllllll
