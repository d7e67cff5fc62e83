              lllll            lllll
             lllfllll        llllflll
             llffffllllllllllllffffll
           llllff fffssfssfssffffffllll
         llllfffffffffffsfffffffffffflll
         llffffffffffffffffffffffff fffll
  lll llllffffffffllllff fffllllffffffflllll
lllllllllllllffffllfllffffflllfllfffflllllll
llfffllllllllfffffffffllllllffffffffflllllll
llfffflllfffffffffffffllllllffffffffffffflll
llffffllff fffffffffffflllffffffffffff fffllllll
lllffffffffffffffffffffffff ffffffffffffffllssll
  lllffssssfffffffffffffffffffffffffffssssllssll
   lllllffffffffffffffffffffffffffffffffffllffll
      llsssffffffffffffffffffffffffffffsslllffll
       lllfffffffffffffffffffffffffffffflllslll
        lllllffffffllffffffffllfffffflllllllll
           llllllllllllllllllllllllllllllll
