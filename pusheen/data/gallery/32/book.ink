      llll         llll
     llfflllllllllllffl
    lllffffssfsfssffffll
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
    lllllllllllllllllllllllll
