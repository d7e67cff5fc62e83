                                   llllll
                                 llllllllll
                               lllllyyylllll
                              lllllyy  yyllll
                              llllyy    yyllll
                              llllyy    yyllll
                               llllyyyyylllll
                                llllllllllll
                                 llllllllll
                                 llllwwllll
                                 llllwwllll
                                 llllwwllll
                                 llllwwllll
                                 llllwwllll
               llllllllllllllllllllllllllllllllllllllllllllll                                      llll
              lllllppppppppppppppppppppppppppppppppppppppllll                                   lllllllll
              llllpp                                    pplllll                               llllllllllll
             llllpp       pppppp            pppppp       pllllllll                          lllllllfffllll
             llllp      ppllllllpp        ppllllllp      pllllllllll                      lllllllf   flllll
              llllpp   pplllcclllpp      pplllcclllpp  ppplllffllllllllllllllll         llllllff      fllll
              llllllpppllllcccclllpp    pplllcccclllpppllllllf  fllllllllllllllllllllllllllllf         lllll
               llllllllllccc  cclllpppplllllcc  cccllllllllll    flllllllllllllllllllllllllf           fllll
               lllccccccc      cccllllllcccc      cccccccllll      fsssss   sssssffffssssff            fllll
               lllcc              cccccc                cllll       sssss   sssssf  fssssf             fllll
               lllpp                                    pllll       fsssf   sssssf  fssss               llll
     lllllllllllllpp                                    pplll        fssf   fssss    fsf               fllll
   lllllllllllllllcc                                    cllll                sssf                      flllll
 lllllllsssllllllllllllllllllllllllllllllllllllllllllllllllll                fff                        flllll
 llllsssssssssllllllllllllllllllllllllllllllllllllllllllllllf                                            flllll
lllllssssssssssllllllllfffsssssffff f ffsssff f f f f f f f                                               flllll
llllsssssssssssllllllff   ssssss         fff                                                               fllll
llllssssssssssllllllf      sssssf                                                                          flllll
llllsssssssssslllllf        fsssf                            fllllllf                   flllllllf           fllll
llllssssssssssllllf          ffff       fffff               flllllllllf                flllllllll            lllll   ll
llllfffff   flllll                     fllllllllllllllllf   llllllllllf                flllllllllf     fllllllllllllllll
llll         llllf                      fllllllllllllllllff fllllllllf                 fllllllllf     flllllllllllllllll
lllllf     fsllllf                                 fffffff   ffllllff                   fflllllf      ffffffffllll
 lllllf  fsssllllf                             ffffllllllf            flllf       fllll               fllllllflllll
  lllllsssssllllf                       fllllllllllllllllf            llllllf   fllllll               fllllllllllllllll
   llllllsssllllf                       fllllllllllffffff              flllllllllllllff                 ffffflllllllllll
     llllllsllllf                                                        ffllllllllff                         llll
      llllllllllf                                                           fffff                             llll
         lllllllf                                                                                            fllll
            llllf                                                                                             llll
            llllf                                                                                            fllll
            llllff                                                                                           lllll
            lllllf                                                                                          fllll
             llllf                                                                                          lllll
             lllllf                                                                                       flllll
              llllllf                                                                                    flllll
               lllllllf                                                                               flllllll
                 lllllllf                                                                          fllllllll
                   lllllf            fff                                           ffff            fllllll
                    llllff          flllf           lllllllllllllllllllf          fllllf          flllll
                    llllllff     fflllllllf      fllllllllllllllllllllllff     ffllllllllf      fflllll
                     llllllllllllllllllllllllllllllllll             llllllllllllllllllllllllllllllllll
                       lllllllllllllll llllllllllllll                 llllllllllllll  llllllllllllll
