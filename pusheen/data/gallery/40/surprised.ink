                         lllll
                         llrll
                         llll
    llll          lll    llll   lll
    llllll      llllll   llll   llll
   llffflllllllllffflllllllll lllffllll
   llfffffsfssfsffffffffllllllllfffffll
   llfffffffffffffffffffssffllllffffflll
  llfffffffffffffffffffffffssflllfffflll
llllfffllllffffllllffllllffffffllffffll
lllllfflllffllfllllllllfffffffffllflllll
lllllffffffllllffffflllllfffffffllll
 llff fffffllllfff ffffffffffffflll
  llffffffffffffffffffffffffffffll
  lllfffffffffffffffffffffffffflll
   lllffffllffffllllffffflffffll
    llllllllllllllllllllllllllll
