              lll
              lll
     lll     lllll     ll
     llllll  lllll lllllll
    llfffllllllllllllbbbllllll
    llffffflllllllllbbbbbllllllll
    llffffffffssffslllllllppppllllll
   llffffffffffffffffffflllpllllllllll   llll
  lllffffffffffffffffffffflllluuuulllll llllll
llllffffflllffffffflllffffllllllllllfll llpllll
llllllfffllflfflfllllfflllllffllllfffflllpllllll
llllllfffffflllllllffffllllllffffffffflllll lll
  llffffffffffffffffffffffffffffffffffllllllllll
  llfffffffffffffffffffffffffffffffffflllllbblll
  lllffffffffffffffffffffffffffffffffllbbblllll
   llllfffffffffffffffffffffffffffffllllllll
     llfffffllffffflllllfffffllfffffll
     llllllllllllllllllllllllllllllll
