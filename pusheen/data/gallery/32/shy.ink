        lllll      lllll   lll
        llffllllllllffll lllbl
      lllffffffssfffffflllllll
     llffffffffffffffffffllll
   lllllfflllffffllffffflllll
    llllfpplflfflllppfffllll
    lfffffffflllfffffffffffl
   llfflllllffllllfflllllffll
 llllllgggggllggggllgggggllllll
llgggllllgggggggglgggggglllllgll
lgggglpllgggggglllllgggglllllggl
llggglllgggggggllllgggggggggggll
 llllllllllllllllllllllllllllll
