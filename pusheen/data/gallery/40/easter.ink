       lllll    lllll
       llwwll  llwwll
       ll pwllllwppll
     llll ppllllw pllll
    lllllwppllllppwllfll
    llffllwwllllwwllfflllllll
    llfffllllssllllffffffffllllll
   llfffffffffffffffffffffssffflll
  lllfffffffffffffffffffffffffssflll
lllllffflllfffffflllfffllllffffffflll
 lllllffllllffffllllfllllllllllffffll
lllllffffffllllllfffffllllppppllffflll
  llff fffffffffffffflllppllpppllfflllll
  llffffffffffffffffflpllllllllllffllwll
  llfffffllffffffllfflpppp pplpllfflllll
   lllfllllllfflllllllllppp pplllllllll
    lllllllllllllllllllllllllllllll
