        llllbbbbbllll
      llbbbbbbb bbbbbll                 llllllll
    llbbbbbbbw bbbbbbbbll              llbbbbbbl
   llbbbllbbbbbbbbww  wblllll           lllbblll
llyylllllllllwwwwwbbbbbbblllll   llbbbbllbbbbbbl
lyyyyllllflllbbbbbbbbbbbbllllll  lllbbblllllllll
llyylllllllbbbbbbbbbbbbbbbblflll llbbbbll
  llllllffllllllllllllllllllfflllllllllll
   lllf           ff           flll
  lllf    fllfflf    llffllf    fll
lllllllf  flllllffffffllllf   flllllll
 llllllf     fffllrrllff      fllllll
llllllff       flrrrrlf       fflllll
llff           flllllff            llllll
llf    ffffllllllllllllllllfff    ffllslll
llssssllllppppppppppppppppplllllssssllssll
llffffffflllpp          pplllflfffffllssll
llsssfllllllp           ppllllllsssllfflll
 lllffflppppp            ppppplffflllslll
  llllllppppppppppppppppppppppllllllllll
     llllllllllllllllllllllllllllllll
