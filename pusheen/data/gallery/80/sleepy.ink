               llllllllllllllllll
            lllllbbbbbbbbbbbbbblllll
          llllbbbbbbb bbw   bbbbbbllll                             llllllllllll
        llllbbbb    bbb   wbb   bbbbblll                          lllbbbbbbbblll
       lllbbbbbbbbb bb   bbb  b bbbbbblll                         lllbbbbbbbbbll
       llbbbbbbbbbbbbbbbbbbbbbbbww   wblll    l                    llllllbbbllll
   llllllbllllllllllbbbbbbww       wbbbblllllllll        llllllllllllllbbbllllll
llllllllllll llllllllbw      w bbbbbbbbbblllllllll      lllllllllllllbbbbbbbbbll
lllyyyyylll llllffllllwwwwlbllllllbbbbbbblllffflll      lllbbbbbblllllllllllllll
llyy   ylll lllflllbbbbbbbbbbbbbbbbbbbbbbbbllllllll      llllbbblllllllllllllll
lllyyyyylll llllllbbbbbbbbbbbbbbbbbbbbbbbbbbbllflll     lllbbbbbblll
 llllllllllllllfllbbbbbbbblllllllllllbbbbbbblllflllll   lllbbbbbblll
        lllllff flllllllllllffsssffllllllllllff fflllll  llllllllll
      lllllf                  fsf                  flllll
     llllf                                           fllll
    llllf         flf   flf        flf    flf         flll
    lllf         fllllfllllf       llllffllllf        fflll
lllllllllllf      flllllllf        ffllllllff      flllllllllll
  lllllllllf        fflff  fllllllff  fffff       fllllllllll
 lllllllllllf             fllrrrrlllf             fllllllllll
lllllllllllf              llrrrrrrllf              fllllllllll
 lllff                    lllrrrrrllf                    fllll
llllf                     fflllllllf                      flllllllll
lllf                        fffffff                        flllllllll
lllf         ffflllllllllllllllllllllllllllllllfff         flllssslll
lllssssssfllllllllpppppppppppppppppppppppppppllllllllfsssssslllsssslll
lllssssssflllllllpppp                    ppppllllllllfsssssslllsssslll
lllf      flffffllllp                    pllllfffffl      fflllsssslll
lllssssssfflff   flllp                   pllff   fflffssssslllf  fflll
llllssssffllllllllllp                    ppllllllllllffsssslllff flll
 llllff   flllpppppp                       ppppppllff   fflllssslllll
  llllllfffllpp                                 ppllffflllllfflllll
    lllllllllppppppppppppp           ppppppppppppplllllllllllllll
        lllllllllllllllllllllppppplllllllllllllllllllllllllllll
          llllllllllllllllllllllllllllllllllllllllllllllll
