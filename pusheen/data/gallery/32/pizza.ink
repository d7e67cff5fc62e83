      llll        lllll
     llfflllllllllllffll
    lllffffssfsfssfffflll
   llfffffffffsfffffffffll
  llfffffffffffffffffffffll
lllllfffllllffffllllfffflllll
lllllffffffflflflffffffflllll
llffffffffflllllllffffffffflll
lffffffllllloooollllllffffflllll
lsssfflllllllllllllllllffssslssl
lfffffffllylllylllyllffffffllfsl
llsffllllllyyllllyllllllffsllfll
 llllfffffllylllyllffffflllllll
   llllllllllllllllllllllllll
