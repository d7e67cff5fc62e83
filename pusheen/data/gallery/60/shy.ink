                 lllll                lllll         lll
                lllfllll            llllflll      llllll
                llffffllllllllllllllllffffll     lllbbll
               lllff fffllllllllllllfff fflll   lllbbblll
             lllllffff ffssffssffssff fffflllll llllblll
           llllffffffffffffffssffffffffffffffllllllllll
          lllffffffffffffffffffffffffffffff ffflll
          llffffffffffffffffffffffffffffffffffffll
       llllllfffffflllllffffffffllllfffffffffffllllll
       llllllllfffflllllffffffffllllfffffffffllllllll
       llllllllfp  ppfffllffflllffppp   fffffllllllll
       llllffffff    ffflllllllffff     fffffffffllll
       lllffffffffffffffffffffff ffffffffffffffffflll
      lllffffffllllllffffffffffffffffffllllllfffffflll
      lllssfllllllllllllllllllllllllllllllllllllfsslll
   lllllllllllggggggggllllggggggggllllgggggggglllllllllll
 llllggggggggggggggggggggggggggggggggggggggggggggllggggllll
lllggggggggllllggggggggggggggggglggggggggggggglllllllgggglll
llggggggllllpllllggggggggggggglllllgggggggggglllppplllggggll
llggggggglllpplllgggggggggggllllpllllggggggggglllllllgggggll
lllgggggggllllllgggggggggggggllpppllgggggggggggllllllgggglll
llllggggggggggggggggggggggggglllllllggggggggggggggggggggllll
  lllgggggggggggggggggggggggggggggggggggggggggggggggggglll
  llllllllllllllllllllllllllllllllllllllllllllllllllllllll
