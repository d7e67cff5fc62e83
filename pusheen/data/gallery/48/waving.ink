              lllll            lllll
             lllfllll        llllfll
             llffffllllllllllllffffll
           llllffffffssfssfssffffffllll
          lllfffffffffffsfffffffffffflll
         llffffffffffffffffffffffffffffll
  lll l llffffffffllllffffffllllfffffffllll
lllllllllllllffffllfllffffflllfllfffflllllll
llfffllllllllfffffffffllllllffffffffflllllll
llfffflllfffffffffffffllllllfffffffffffffll
llffffllffffffffffffffflllfffffffffffffffflllll
 llfffffffffffffffffffffffffffffffffffffffllssll
  lllffssssfffffffffffffffffffffffffffssssllssll
    llllffffffffffffffffffffffffffffffffffllffll
      llsssffffffffffffffffffffffffffffsslllffll
       lllfffffffffffffffffffffffffffffflllslll
        lllllffffffllffffffffllfffffflllllllll
           llllllllllllllllllllllllllllllll
