            lllll                    lllll
           lllflllll              lllllflll
           llf  fllllllllllllllllllllf  flll
          lllf    fllllllllllllllllf     lll
         llllf      fsssffssffsssf       llll
       llllff        fsf fssf fsf        fflllll
     llllf                ssf               fllll
    lllf                                      flll
   lllf          flllf           fllf          flll
llllllfff      flllllllf       lllllllf       ffllllll
llllllllll     fllfffllf      fllfffllf     llllllllll
  llllllllf          ffllf   flff          fflllllll
lllllllllf            fllllllllf            flllllllll
 llff                   fflllff                  ffll
lllf             fllllllllllllllllllf              llllllll
llf      fllllfllloooooooooooooooooolllflllllf     fllssslll
llssssffllllllllooooooyyy     yyoooooollllllllffssssllssssll
llssssssllf fflloyyyyyyyyyyyyyyyyyyyyollff flllsssssllssssll
llff   flllllllyyyyyyllllyyyyylllyyyyyyyllllllf   ffllssssll
lllssssfllooooy     yyllyy  yyllyy     yoooollfsssslllf  fll
lllsfffflloooo       ylly    yllyy      oooollffffsllssfflll
 llllf ffllloo      yylly    ylly       ooollff flllfssllll
   llllllfllooooo   yyyyy    yyyyy   oooooolfllllllflllll
     llllllllllooooooyy        yyoooooollllllllllllllll
        llllllllloooooooooooooooooooollllllllllllll
                 llllllllllllllllllll
