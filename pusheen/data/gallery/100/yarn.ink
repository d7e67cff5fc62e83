                              lllllll                              lllllll
                              llllllllll                         llllllllll
                             llllfflllllll                     llllllffllll
                             lllf   ffllllll                 llllllf   fllll
                            llllf      flllllllllllllllllllllllllf      flll
                            llll        fllllllllllllllllllllllf        fllll
                           llllf           fsssff ssssfffssss            lllll
                        lllllllf           fsssf  ssssf  sssf            lllllll
                      llllllff              fssf  fsss   fssf             ffllllll
                     lllllff                      fssf                       fllllll
                    llllff                         ff                          flllll
                   llllf                                                        fllll
                  llllf             fllllllf             flllllllf               fllll
                  llllf            lllllwwwllf          flwwwwllllf               fllll
             llllllllllllff       flllllwwwllf          fllwwwlllll          fffllllllllllll
             llllllllllllllff     fllllllllll           flllllllllf         fllllllllllllll
                llllffffffff       fllllllllff          fflllllllff          fffffffllll
              lllllllllllllff         ffffflllf  lllf  llllfffff            flllllllllllll
              llllllllllllff              fllllfllllllllllf                  flllllllllllll
              lllllf                       fllllllllllllllf                          fllll
         lllllllllllllf                      fflfffffllff                             flllllllll
      llllllllrrrrrllllllff                                                           flllllllllll
    lllllrrlllllrrrrrrrlllllf            ff     fllf fllf     ff                       flllssslllll
  llllrrrrrrrrrrllllrrrrrrlllf          lllf   fllllflllf   flllf                      fllllssssllll
 llllllllrrrrrrrrrrrlllrrrrlllf        flllf    llllflllf    llll                fssssssllllssssllll
llllrrrrrrrlllllrrrrrrlllrrrlllf       fllll    llllflllf   flllf              sssssssssllllssssslll
lllrrrrrrrrrrrrrlllrrrrrllrrrlll        llllf  fllllflllff fllllf              ffffsssffllllssssslll
lllrrrrrrrrrrrrrrrllrrrrrllrrlllf       fllllllllllffllllllllllf                        lllsssssslll
lllrrrrrrrrrrrrrrrrlllrrrrllrlllf        fflllllllf   flllllllf                 ffsssssslllf   fflll
lllllllllrrrrrrrrrrrrllrrrrlllllf            f f         fff                   fsssssssllllf    llll
lllrrrrrrlllrrrrrrrrrrllrrrrllll                                                 fffffllllssfffllll
 lllrrrrrrrllrrrrrrrrrrllrrrlllf                                                    fllllsssslllll
  llllrrrrrrllrrrrrrrrrrllllllf                                                  fllllllffsllllll
   lllllrrrrrllrrrrrrrrrllllff          rrrrrrrrrrrrrrrrr                     llllllllfflllllll
     llllllrrlllrrrrrllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllll
       llllllllllllllrrrrrrrrrrrrrrrrrrrrrrllllllllllllrrrrrrrrrrrrrrrrrrrrrrrllllllllllll
             llllll      rlllllllllllllll     llllllllllll  rrrrrrrrrrlllllllllllll
