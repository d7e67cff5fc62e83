           lllll        lllll     lll
          llffllllllllllllffll  llllll
         lllfffflsllllslfffflll llbbll
       llllfff ffffssffffffffllllllll
       llffffffffffffffffffffffll
    llllffffflllfff flllffffffffllll
     lllllffflllffffffllfffffflllll
     lllllfp pfflllllffp   ffflllll
    llffffffffffffffffffffffffffffll
    llffllllllllllllllllllllllllffll
 llllllllggggggllggggggllggggggllllllll
llggggglllgggggggggggggggggggggllllgggll
llggggllplllggggggglllllggggggllppllggll
llgggglllllggggggggllpplgggggggllllgggll
lllgggggggggggggggggllllggggggggggggglll
 llllllllllllllllllllllllllllllllllllll
