      lllbbbbbblll
    llbbbbbbwwbbbbll             lllllll
   llbbbbbb bbbbbbwbl            llbbbbl
llllllllllbbwww wbbblllll   lllllllbblll
lyyylllllllwwbbbbbbbblllll  lbbbbllbbbll
lyyylllllbbbbbbbbbbbbbllll  lbbbbl
  lllllflllllllllllllllfflllllllll
  lllf         ff        ffll
llllff  flllllf  fllllf   fflll
llllllf  fllffllllfllf   fllllll
llllllf     flrrrlf      flllll
llf         fllrllf         flllll
llff fffllllllllllllllllff  ffllsll
lsssfllllpppppppppppppplllfsssllsll
llssflffflpp        pllfflffsslffll
lllffllpppp         ppppllfffllslll
 lllllpppppppp   pppppppplllllllll
    lllllllllllllllllllllllllll
