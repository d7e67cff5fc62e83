                         llllllllllllllllllllll
                     llllllllllllbbbbblllllllllllll
                  lllllllbbbbbbbbbbbbbbbbbbbbbllllllll
                llllllbbbbbb      bbb    bbbbbbbbbllllll
              lllllbbbbb         bbw     bb    bbbbbblllll                                          llllllllllllllllllll
             lllllbbbb          bbw    wbbb       bbbbblllll                                       lllllbbbbbbbbbbbbllll
            llllbbbb b         bb     bbb          b bbbbllll                                      llllbbbbbbbbbbbbbblll
           llllbbbbbbbbbbbbbb  bb    bbb     b bbbbbbwwwbblllll                                     lllllllllllbbbblllll
          llllbbbbbbllllllbbbbbbbbbbbbb  bbbbbbww        bbllll                                      llllllllbbbblllll
         llllbbblllllllllllllbbbb b bbbbbww            bbbbbllll llllllll                             lllllbbbblllllll
   llllllllllllllllllllllllllllbbbbbww           wbbbbbbb bbblllllllllllll           llllllllllllllllllllbbbblllllllllll
 llllllllllllllll   llllffllllllbw         wbbbbbbbbbbbbb bbblllllllffllll          lllllllllllllllllllbbbbbbbbbbbbbllll
llllyyyyyyyyllll   lllll   flllllwwwwwwwbbbbbbbbbbbbbbbbbbbbblllllf   lllll         llllbbbbbbbbbbllllllbbbbbbbbbbbbllll
lllly      yllll   llllfffllllllllllllllllllllllllllllllllllllllllllfffllll         lllllllllbbbblllllllllllllllllllllll
lllly      yllll  lllllfllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllllffllll         llllllbbbblllll   llllllllllllll
llllyyy  yyyllll  llllfflllbbbbbbbb b     b b b b b b    b bbbbbbbblllffllll        lllllbbbblllllllll
 llllllllllllll  lllllfllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllflllll       llllbbbbbbbbbbllll
   llllllllll  lllllllffllllbbbbbbllllllllllllllllllllllllllbbbbbbllllfflllllll     llllllllllllllllll
             lllllllff  fllllllllllllllllllllllllllllllllllllllllllllf  fflllllll    llllllllllllllll
           llllllff       fffffffff   fsf    ssssf   fsf  f ffffffff       ffllllll
         llllllff                            fssf                            ffllllll
        llllllf                               ff                               fllllll
       lllllff                                                                   fllll
       llllff               fff      fff              fff      fff                fllll
      lllllf              flllllf  flllllf          flllllf  flllllf               lllll
 lll  llllf                fllllllllllllf            fllllllllllllf                fllll  lll
llllllllllllllllf           fllllllllllf              fllllllllllf           fllllllllllllllll
 llllllllllllllllf            ffllllff     ffllllff     ffllllff            fllllllllllllllll
    lllllf  fffff                        flllllllllllf                       ffffff flllll
    lllllllllllllf                      llllrrrrrrllllf                     flllllllllllll
 llllllllllllllllf                     flllrrrrrrrrlllf                     fllllllllllllllll
 lllllllfffff                          llllrrrrrrrrllllf                          fffflllllll
  llllff                               fllllrrrrrrllllf                                fllll
 lllllf                                 flllllrrlllllff                                 lllllllllll
 llllf                                   ffllllllllff                                   flllllllllllll
lllll                                        fffff                                       lllllsslllllll
llllf                          ffffffllllllllllllllllllllfffff                           fllllssssslllll
llllffffff        fffllllllllllllllllllllllllllllllllllllllllllllllllllllfff         fffffllllssssssllll
llllsssssssssffllllllllllllllllppppppppppppppppppppppppppppppppllllllllllllllllffsssssssssllllssssssllll
llllsssssssssssllllllllllpppppp                                ppppppllllllllllsssssssssssllllsssssslllll
llllffsssssfffffllllllllllllppp                                pppllllllllllllfffffsssssffllllsssssslllll
llllf           flff  fffllllllp                              pplllllfff   flf           fllllsssssslllll
lllllssssfff     f        fflllpp                             plllff        f     fffsssslllllf    flllll
 llllsssssssssflllff      fllllp                              pllllf      fflllfsssssssssllllf     fllll
 lllllsssssssfflllllllllllllllpp                              pplllllllllllllllffssssssslllllf    flllll
  llllff       fllllllllllllppp                                pppplllllllllllff      ffllllssssfflllll
  llllllf       fllllpppppp                                       pppppppllllf       flllllsssssllllll
    llllllff   fllllp                                                    pllllf   ffllllllffsslllllll
     llllllllllllllpppp                                                pppplllllllllllllfffllllllll
       llllllllllllllllllppppppppppppppp              pppppppppppppppllllllllllllllllllllllllllll
            lllllllllllllllllllllllllllllllpppppppplllllllllllllllllllllllllllllllllllllllllll
              llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                lllllllllllllllll                            lllllllllllllllll
