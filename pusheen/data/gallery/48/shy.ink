             lllll            lllll      lll
             llfllllllllllllllllfll    llllll
            llfffffllllllllllfffffll  lllbbll
          llllffffffssfssfssfffffflllllllblll
         lllffffffffffffffffffffffffllllllll
        llffffffffffffffffffffffff fffll
     lllllfffffflllffffffflllffffffffflllll
     lllllllfffllllffffffflllffffffflllllll
      llllllfp ppfflllfllfffpp  ffffllllll
      llffffff fffffllllfffff ffffffffffll
     llfffffflllfffffffffffffffflllffffffll
    llllfllllllllllllllllllllllllllllllfllll
 lllllllllggggggggllggggggggllgggggggglllllllll
lllggggggllgggggggggggggggggggggggggggllllggglll
llggggglllllllggggggggggllllgggggggglllplllgggll
llgggggllppllgggggggggllllplllgggggggllllllgggll
llgggggglllllggggggggggllllllgggggggglllllggggll
 lllggggggggggggggggggggllllgggggggggggggggglll
  llllllllllllllllllllllllllllllllllllllllllll
