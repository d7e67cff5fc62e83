                llllll               llllll
               lllflllll           lllllfll
               llff fllllllllllllllllff flll
               llf    flllllllllllllf    fll
            lllllf      ssffssffssf      fllll
           llllf        fff fsf fff        fllll
          lllf      flllllf  f  flllllf      flll
         lllf     fllllllf      fflllllff     flll
      llllllfff    flllllf       fllllff    fffllllll
      lllllllll  fllbblllf       flllbllff flllllllll
      lllllllllffllbbbblffflllllffllbbbbllffllllllll
      llllffffffllbbbbllfflllflllffllbbbbllfffffflll
      lllf     llbbbllff  ff   ff  fllbbbblf     flll
      llf     fllbbbllf             fllbbbllf    flll
      llffffffflbbbblf               llbbbllf ffffsll
      llsssssfllbbbllf               flbbbblffsssssll
      llfff  fllbbbllf               fllbbblff  fflll
      lllssssfllbbbll                fllbbbllfssssllllll
      llllff fllbbbll                fllbbbllf fflllllllllll
   lllllllllffllbbbllf                llbbbllffllllffsssslll
lllbbbbbbbbbllllbbbllflllllllllllllllfllbbbllllllssffsssssll
lllbbbbbbbbbbbllbbllllbbbbbbbbbbbbbbblllbbllllllllllllllllll
   lllllllllllllllllllllllllllllllllllllllllllllllllllllll
