                      llllll
                     lllyyllll
                    lllyyyyyll
                    lllyy yylll
                    llllyyylll
                      lllllll
                      llwwlll
                      llwwlll
                      llwwlll
          lllllllllllllllwlllllllllllllll                         lll
         lllppppppppppppppppppppppppppplll                     lllllll
         llpp    ppppp       ppppp   pplllll                 llllllflll
         llpp   pllllp      pllllpp  pplllllll             lllllff fllll
         lllppppllccclpp  ppllccclpppplllfflllllllllllllllllllff    flll
          llccccccccccllpplllcc cccccclll  flllllllllllllllllf      flll
          llcc       cccccccc       cclll    sssf fsssffssss         lll
     lll  llp                        ppll    fssf fsssf fssf         lll
  llllllllllcc                       clll     ff   ssf   ff          llll
lllllssslllllllllllllllllllllllllllllllllf         fff               fllll
lllssssssslllllllllllllllllllllllllllllff                             flll
lllsssssssllllf  fsssf     ff                                          flll
lllssssssllllf    fsss                   llllf             lllllf       llll
lllsssssslllf      fff    fllllffff    flllllllf          lllllllf     fflllllll
lllf    flll              flllllllllllffllllllf           fllllll  fllllllllllll
lllff  flllf                    fffffff  flllffff       fffflllf    fffffllll
 llllssslllf               fllllllllllf       fllllfffllllf         llllllllllll
  lllllslllf               llllllfffff         flllllllllf           fffflllllll
    lllllllf                                     fflllff                 lll
      lllllf                                                             lll
        lllf                                                             lll
        lllf                                                            flll
        llllf                                                           llll
         llllf                                                        fllll
          lllllf                                                    flllll
           lllllf                                                 llllll
             lllff      fllf      fllllllllllllf       lllf      fllll
              lllllfflllllllllffllllllllllllllllllfflllllllllffllllll
               lllllllllllllllllllll          llllllllllllllllllllll
