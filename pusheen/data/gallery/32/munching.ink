      llll         llll
     llfflllllllllllffll
    lllffffssfsfssfffflll
   llfffffffffsfffffffffll
  llfffffflffffffflffffffll
lllllfffflllffffflllfffflllll
lllllffffffflflflffffffflllll
llfffffffffflllllfffffffffflll
lfffflllllllllllllllllllffflllll
lssslllllrrrrrrrrrrrllllfssslssl
lfffffflllrrrrlrrrrlllfffffllfsl
llsfflllllllllllllllllllffsllfll
 llllffflllllllllllllffflllllll
   llllllllllllllllllllllllll
