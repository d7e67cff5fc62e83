            lllll        lllll
           lllfflllllllllllffll
          lllfffffsfssfssfffflll
         lllfffffffffsffffffffflll
        llfffffffffffffffffff fffll
      lllllfffflllffffflllfffffllllll
      llllllfffllfflllfflffffffllllll
  lllllllllfffffffflllffff ffffffflllll
llllwwllwwlllfffflfflflfflffffffffflllll
llwllllllllllllllllllllfllffffffsssllsll
llwllllllllwllllllffllllllfffffffffllfsl
lllllllllllllllllllllfffffffffffffllsfll
 lllllllllllfffffffffffffffffffllllllll
   llllllllllllllllllllllllllllllllll
