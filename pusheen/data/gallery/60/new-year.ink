         ll                lllllll              llll
        llll              llwwwwll        ll    lllll   ll
   lllllllrlllllll        lllwwwll       llllllllyyllllllll
   lllrllrrllrllll         lluull         lllyyyyyyyyyylll
    llrrrrrrrrll lllll    llluuull    llllllllyy    yylll
 llllrrrrrrrrrrllllfllll llluuuyyyy llllllllyyy      yyyllll
 llllllrrrrrrrlllllf flllllyyyuuulllllffffllllyyy  yyyllllll
      llrllrrll llf    flluuuuuuuullff   flllllyyylyyll
     lllllllllllllf    flluuuuuuuulllf    lllllllllllll
     lll    llllf       fflllllllllff      ffllll   lll
           lllf              ff              fllll
          lllf        fllf        fflf        flll
 llllllllllllfff    fllllllf     flllllf     ffflllll
llllllllllllllllf   lllffllf    fllfffll    fllllllll
llf  fflllllllllf        fllllllllf         fllllllll
llf   fllllffff           fllpppllf          ffffllll
llff  flllf                flllllf                lllllll
lllf   fff                   fff                  fllsllll
 llllf   sssff                                fffssllsssll
  lllllffsssssf                              fsssssllssslll
    lllllffff                                   fffllffslll
       lllssss                                fssslllfffll
        lllff                                   flllssllll
         llllll                              flllllflllll
           lllllff  ffllllllllllllllllff  fflllllllllll
              lllllllllllllllllllllllllllllllllllll
