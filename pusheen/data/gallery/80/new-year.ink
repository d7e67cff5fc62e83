                                    llllllll                     llll
            lll                    lllwwwwlll                   lllll
           lllll                   lllww wwll          lllllll lllylll  llllll
    lllllllllrllllllllll            lllwwllll           lllllllllyyyllllllllll
    llllrlllrrrlllrllll              lluulll             lllyyyyyy yyyyyyylll
     lllrrrrrrrrrrrlll lllll        llluuulll       lllll lllyy       yyylll
    lllllrrrrrrrrrlllllllllllll    llluuuuulyy    llllllllllyyy        yylllll
  lllllrrrrrrrrrrrrrrllllffllllll llluuyyyyyyy  lllllfflllyyyy         yyyylllll
  llllllllrrrrrrrllllllllf  fflllllyyyyyuuuulllllllf   fllllllyy      ylllllllll
      llllrrrlrrrlllllllf     flllluuuuuuuuuullllf     flllllllyyyyyyyyllll
        llllllllllllllllf      flluuuuuuuuuuuullff      lllllllylllllyylll
       llllll  llllllllff      fllllluuuuuuulllll       flllllllll lllllll
        lll     lllllf           ffllllllllllfff          fflllll     llll
               llllf                   ff                    fllll
              lllff                                           flll
             llllf           lllllf          flllllf           flll
  llllllllllllllllfff      fllllllllf       fllllllllf      fflllllllll
lllllllllllllllllllllf     lllffflllf      flllffflllf     llllllllllll
lllf   ffllllllffllllf      f     fllllllllllff    ff      flllfflll
lllf    fllllllllllllf            flllpppplllf             fllllllllll
lll     flllllff                   fllpppplll                    fllll
lllf     flllf                      fllllllf                      fllllllll
llllf     fll                         fllff                        flllllllll
 llllf      f                                                      flllssslll
  llllff    ssssssf                                          ffssssslllsssslll
    lllllf fsssssssf                                         fsssssslllsssslll
     lllllllff                                                      lllsssslll
        lllllsssssf                                          ffsssssllff fflll
          lllsssssf                                          ffsssslllff flll
           lllff                                                 flllssssllll
            lllllff                                          fflllllfflllll
             lllllllf         ffff            ffff         fllllllllllllll
                 lllllllffflllllllllllllllllllllllllllfflllllllllllllll
                   lllllllllllllllllllllllllllllllllllllllllllllll
