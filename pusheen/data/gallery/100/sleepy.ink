                    llllllllllllllllllll
                llllllllbbbbbbbbbbbbllllllll
              lllllbbbbbbbbbbbbw wbbbbbbblllll
            llllbbbbbb     bbb    bb bbbbbbbllll                                    lllllllllllllll
           llllbbbb       bbb    bbb     bbbbbllll                                 llllbbbbbbbbbblll
          lllbbbbbbbb b  bbw    bbb     b  bbbbllll                                lllbbbbbbbbbbblll
         lllbbbbbbbbbbbbbbbb  bbb b bbbbbbbw  wbblll                               lllllllllbbblllll
        lllbbbbllllllllbbbbbbbbbbbbbbww        bbblll  lllll                         lllllbbblllll
   llllllllblllllllllllllbbbbbbww         wbbbbbbblllllllllll          lllllllllllllllllbbblllllllll
 llllllllllllll llllfllllllww       wbbbbbbbbbbbbbbllllllfllll        llllllllllllllllbbbbbbbbbbblll
lllyyyyyyylll   llllfffflllwwwwwwbbbbbbbbbbbbbbbbbbllllffffllll       lllbbbbbbbbbllllbbbbbbbbbbblll
lllyy    yylll llllfflllllllllllbbbbbbbbbbbbbblllllllllllffllll       lllllllbbblllllllllllllllllll
lllyy   yyllll llllflllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllflll       lllllbbblllllll
lllllyyylllll  lllflllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllfllll      lllbbbbbbbbblll
  lllllllll llllllfflllbbbbbbllllllllllllllllllllbbbbbbllllfllllll    lllllllllllllll
          llllllff  fllllllllllllllllllllllllllllllllllllff ffllllll   lllllllllllll
        llllllf        fff      ff   fssf   fff     fff        fllllll
       lllllf                         fff                        flllll
      lllllf                                                       fllll
      llllf            fff     fff           fff    fff             fllll
     llllf            fllllfffllllf        flllllfflllllf            llll
lllllllllfff          fllllllllllff         fllllllllllf           fffllllllll
llllllllllllllff        fllllllff    ffff     fllllllff        fllllllllllllll
    lllfffflllf            f      fllllllllff    ff            ffllffffllll
   lllllllllllf                  llllrrrrllllf                  llllllllllll
 lllllllllllllf                  lllrrrrrrrlllf                fllllllllllllll
 lllllf                         flllrrrrrrrlll                         ffllll
 llllf                           flllrrrrllllf                           lllllllll
llllff                            fllllllllff                            flllllllllll
llllf                               ffffff                                flllssllllll
lllff                 fffflllllllllllllllllllllllllllfff                  flllsssssllll
lllsssssff  fllllllllllllllllllllppppppppppppllllllllllllllllllllf  ffsssssllllssssllll
lllssssssssslllllllllpppppppppppp             ppppppppppplllllllllsssssssssllllssssllll
lllsssssssfffllllllllllppp                           ppllllllllllffffsssssslllsssssslll
llllf        flff fffllllp                          plllllfff  lf        fflllsssssslll
llllsssssff   f       flllpp                        lllff       f  ffsssssllllf    llll
 lllsssssssslllllllfflllllp                        ppllllfflllllllfsssssssllllf   fllll
 llllffffff flllllllllllpp                          ppplllllllllllf fffffllllssfffllll
  lllllf     flllppppppp                              ppppppplllff     fllllsssslllll
   llllllff fllllp                                          pplllf  fllllllffsllllll
     lllllllllllpppppppp                               ppppppplllllllllllfflllllll
       lllllllllllllllllllppppppppppppppppppppppppppllllllllllllllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
             lllllllllllllll    llllllllllllll    llllllllllllllllllll
