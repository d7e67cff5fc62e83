                                         llllllllll
                                        lllllyylllll
                                       llllyyy yyllll
                                       llllyy  yyllll
                                        llllyyyylllll
                                         lllllllllll
                                         lllluullll
                                        lllluuuullll
                                       llllluuuuulyll
                                       lllluuuuyyyyyll
                      lllll           lllluuy    yyyll            llll
                    lllllllll        llyyyy   yuuuullll        lllllllll
                    llllllllllll    lyyy   yuuuuuuuullll     lllllllllll
                   lllllffllllllll llyyyuuuuuuuuuuuuyyyy  llllllllfffllll
                  lllllf    flllllllllluuuuuuuuuyy    yyyllllllff   flllll
                  llllf       fllllllluuuuuuyy      uulllllllff      fllll
                  llllf        fflllluuuy      yuuuuuuullllff        flllll
                 lllll          lllyyy     yuuuuuuuuuuuullllf         lllll
                llllllf        flllyyyyyuuuuuuuuuuuuuuuulllllf        fllllll
             llllllllf         flllllllllllllllllllllllllllll         fllllllll
           lllllllff             fffflllllllllllllllllllfff             fflllllll
          llllllf                     ff    fsssf    f                     fllllll
         lllllf                              fsf                             fllllll
        lllllf                                                                fllllll
       lllllf                                                                  ffllll
      lllllf                  fllllf                    fllllf                  flllll
      llllf                 flllllllllf               lllllllllf                 fllll              lll
lllllllllllffff            llllllllllllf            fllllllllllllf           fffflllllllllll      lllllll
lllllllllllllllllf        flllllffflllllf           lllllfffflllllf       flllllllllllllllll    llllllllll
    lllllfffllllff        flllf    fflllf          fflllf    flllf         fllllffflllll       lllllyyyllll
    llllffffflllf                    ffllllllllllllllff                    flllfffffllll       llllyy yyllll
 llllllllllllllllf                   fllllllllllllllllf                   fllllllllllllllll    lllyy  yyllll
 lllllllllllfffff                     fllllppppppllllf                      fffflllllllllll    llllyyyyllll
  lllllf                               fllllppppplllf                               ffllll      lllllllllll
 lllllf                                 fllllppllllff                                 lllll      lllllllll
 llllf                                   fllllllllf                                   fllll      lllbbllll
lllllf                                    ffffffff                                     fllll     lllbbllll
llllf                           lllf     llll fllll     flllf                          fllll     lllbbllll
llllff                         fllll     llllffllllf    llllf                        f fllll     lllbbllll
llllssssssssff                 fllll     fllllfllll     llllf                  fssslllllllllllllllllbbllllllllllllllllll
llllsssssssssss                fllllf    fllllfllll     llllf                fssssllllllllllllllllllllllllllllllllllllll
llllssssssssfff                fllllff  fllllffllllf   fllllf                 ffssllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlll
llllf                           fllllllllllllffllllllllllllf                      llllw                             wlll
llllfffffff                      fllllllllllf  fllllllllllff                     fllllw      wwwww      wwwwww      wlll
lllllssssssssf                     fllllllf      fflllllff                    fsssllllww   wwlllllww  wwllllllww  wwllll
 llllssssssssf                                                                fsssllllllwwwlllppplllwwllllpplllwwwllllll
  llllfffff                                                                      fllllpllllllpppppllllllppppppllllllllll
  llllllf                                                                         llllppppppp     ppppppp    pppppppplll
   lllllllf                                                                      fllllp                             plll
     lllllllllll                                                            flllllllllp                             plll
       lllllllllf              fffffff               f ffffff              fllllllllllp                            pplll
            llllllff        ffllllllllllllllllllllllllllllllllff        fflllllll llllppppppppppppppppppppppppppppppllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll   llllllllllllllllllllllllllllllllllllll
               llllllllllllllllll                           lllllllllllllllll
