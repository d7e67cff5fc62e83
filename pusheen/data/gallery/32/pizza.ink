      llll         llll
     llfflllllllllllffl
    lllffffssfsfssffffll
   llfffffffffsfffffffffll
  llfffffffffffffffffffffll
lllllfffllllffffllllfffflllll
lllllffffffflflflffffffflllll
llffffffffflllllllffffffffflll
lffffffllllloooollllllffffflllll
lsssfflllllllllllllllllffssslssl
lfffffffllylll lllyllffffffllfsl
llsffllllll yllllyllllllffsllfll
 llllfffffllylllyllffffflllllll
    lllllllllllllllllllllllll
