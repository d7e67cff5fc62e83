      llll        lllll
     llfflllllllllllffll
    lllffffssfsfssfffflll
   llfffffffffsfffffffffll
  llffffllllffffllllfffffll
lllllfffflllffffflllfffflllll
lllllffffffflflflffffffflllll
llfffffffffflllllfffffffffflll
lffffffflllllllllllllfffffflllll
lsssflllllllllllulllllllfssslssl
lfffflfllllwllulllllllflfffllfsl
llsfllllllllllllllllllllffsllfll
 lllllulllfffffffffllllllllllll
   llllllllllllllllllllllllll
