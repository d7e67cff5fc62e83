            ll
           llll
    llll   llll  llll
   llffllllllllllllllllll
   llffffllllllllbbbbllllll
   llfffffffsfffllllllppplllll
  llfffffffffffffffflllllluullll  llll
  llfffflfffffffllffffflluuulllllllpll
lllllfflllffffffllfllllllllllfflllllllll
lllllfffffllllllffflllllffffffflllllylll
 llfffffffffffffffffffffffffffflllllllll
  llfffffffffffffffffffffffffffllllbblll
  llffffffffffffffffffffffffffflllllll
   lllffffffffffllllffffffffffll
    lllllllllllllllllllllllllll
