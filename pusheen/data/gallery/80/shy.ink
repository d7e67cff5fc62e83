                       llllll                      llllll             lll
                      lllllllll                  lllllllll          llllll
                     llllffflllll              lllllfffllll       llllllll
                     lllff fffllllllllllllllllllllfff fflll      llllbbblll
                     lllffff fffllllllllllllllllfff fffflll     llllbbbblll
                   lllllf ffff ffsssfffssfffsssff fffffflllll   llllbbbblll
                 lllllffffffffffffssfffssfffssfffffffffffflllll  lllllllll
               lllllfff fffffffffffffffssfffffffffffffff ffflllll lllllll
              llllfff ffffffffffffffffffffffffffffffffffff fffllll
             llllff ffffffffffffffffffffffffffffffffffffffff ffllll
             lllffffffffffflllffffffffffffffllllfffffffffffffffflll
         llllllllllfffffffllllllfffffffffffllllllffffffffffffllllllllll
         lllllllllllfffffflllllffffffffffffllllllffffffffffflllllllllll
           llllfflllff   pppllfffffffffffffffllpp   pffffffflllffllll
          llllllllllfp       fffllllffllllffff        ffffffllllllllll
          llllffffffff     ffffffllllllllfffffff    ffffffffffffffllll
          lllfffffffffffffffffffffffffffff fffffffffffffffffffffffflll
         lllffffffffffffffffffffff ffffffffffffffffffffffffffffffffflll
         lllffffffllllllllllllfffffllllllllllfffffllllllllllllfffffflll
        llllssssllllllllllllllllllllllllllllllllllllllllllllllllssssllll
    llllllllllllllgggggggggggglllllgggggggggglllllggggggggggggllllllllllllll
  lllllllgggggllggggggggggggggggggggggggggggggggggggggggggggggggllggggglllllll
 llllgggggggggggllggggggggggggggggggggggggggggggggggggggggggggggllllgggggggllll
llllggggggggggllllllggggggggggggggggggggggglgggggggggggggggggllllllllllgggggllll
lllggggggggllllllplllllgggggggggggggggggglllllgggggggggggggglllllpppllllggggglll
lllggggggggglllppppllllggggggggggggggglllllllllllgggggggggggglllpp plllgggggglll
lllgggggggggglllllplllgggggggggggggggglllppppplllggggggggggggglllllllllgggggglll
llllgggggggggllllllllgggggggggggggggggglllppplllggggggggggggggllllllllggggggllll
 llllgggggggggggggggggggggggggggggggggglllllllllgggggggggggggggggggggggggggllll
  llllggggggggggggggggggggggggggggggggggllgggllgggggggggggggggggggggggggggllll
   lllgggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglll
   llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
