      llll        lllll
     llfflllllllllllffll
    lllffffssfsfssfffflll
   llfffffffffsfffffffffll
  llfffffffffffffffffffffll
lllllfffflllffffflllfffflllll
lllllfffflllfffffllffffflllll
llfffffffffllllllfffffffffflll
lffffflllllllllllllllllfffflllll
lsssflllllllllllllllllllfssslssl
lfffffflllbbbblbbbblllfffffllfsl
llsffllllbbbbblbbbblllllffsllfll
 llllflllllllllllllllllflllllll
   llllllllllllllllllllllllll
