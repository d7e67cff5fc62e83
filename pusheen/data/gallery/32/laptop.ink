      llll        lllll
     llfflllllllllllffll
    lllffffssfsfssfffflll
   llfffffffffsfffffffffll
  llfffffflffffffflffffffll
lllllfffflllffffflllfffflllll
lllllffffffflflflffffffflllll
llfffffffffflllllfffffffffflll
lffffflllllllllllllllllfffflllll
lsssflleeeeelllleeeeeelffssslssl
lfffflleeeeelwllleeeeelffffllfsl
llsfflleeeeeellleeeeeellffsllfll
 llllllllllllllllllllllllllllll
  lllllllllllllllllllllllllll
