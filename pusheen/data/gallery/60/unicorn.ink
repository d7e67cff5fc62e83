                  lll
                 llll
                 lllll
      llll      llllll      llll
      lllllll   llyylll llllllll
     lllfffllllllllllllllllbblllllll
     lllfffffllllyyyyllllbbbbbbllllllll
     lllffffffslllllllllllbbbbbllpppplllll
     lllffffffffffssffffllllllllpppppplllllll
    lllffffffffffffffffffffffflllppplllllllllll     llll
   lllfffffffffffffffffffffffffllllllluuuuulllll  lllllll
   llffffffflfffffffffffllffffffffflluuuuulllflll lllp ll
llllllllfffllllffffffffllllfflllllllllllllllffflllll llllll
  llllllffffllflfflffflfllffflllffffffllllfffffllllplllyylll
llllllllffffffllllllllllffffflllllllffffffffffflllllll  lll
  lllfffffffffffllllllffffffffffffffffffffffffflllllyyllllll
  lllffffffffffffffffffffffffffffffffffffffffffllllllllbbbll
   llffffffffffffffffffffffffffffffffffffffffffllllllbbbllll
   lllfffffffffffffffffffffffffffffffffffffffffllbbbblllll
    lllfffffffffffffffffffffffffffffffffffffffllllllllll
     llllfffffffffffffffffffffffffffffffffffllll
      lllfffffllllfffffllllllllffffflllffffflll
       llllllllllllllllll    lllllllllllllllll
