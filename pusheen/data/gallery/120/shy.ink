                                  llllllll                                    llllllll
                                  llllllllll                                llllllllll                  lllll
                                 lllllfllllllll                          llllllllflllll               llllllll
                                lllllffffflllllll                      lllllllffffflllll            lllllllllll
                                llllffff fffllllllllllllllllllllllllllllllllfff ffffllll          llllllbbblllll
                               lllllffffff fffllllllllllllllllllllllllllllfff fffffflllll        llllllbbbbbllll
                               llllfffffffff ffllllllllllllllllllllllllllff fffffffffllll        llllbbbbbbblllll
                              lllllfffffffffffffffssssffffssssffffssssffffffffffffffflllll       llllbbbbbbblllll
                            lllllllfffffffffffffffssssffffssssffffssssffffffffffffffflllllll     lllllbbbbblllll
                          lllllllffffffffffffffffffsssffffssssffffsssfffffffffffffffffflllllll    lllllllllllll
                        llllllffffffffffffffffffffffffffffssssfffffffffffffffffffffff ffffllllll   lllllllllll
                       lllllfffffffffffffffffffffffffffffffssffffffffffffffffffffffffff fffflllll     lllll
                      lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                     lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
                    lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                    llllfffffffffffffffflllllffffffffffffffffffffflllllfffffffffffffffffffffffffllll
              lllllllllffffffffffffffffllllllllffffffffffffffffflllllllllfffffffffffffffffffffffflllllllll
              llllllllllllllllfffffffflllllllllffffffffffffffffflllllllllfffffffffffffffffllllllllllllllll
                lllllllllllllllffffffffllllllllffffffffffffffffffllllllllfffffffffffffffflllllllllllllll
                  llllfffffffffffpp   pppllllffffffffffffffffffffflllllpp   ppffffffffffffffffffffllll
               llllllllllllllllp          pfffffllllfffffffflllffffffp          fffffffffllllllllllllllll
               lllllllllllllllfp           fffffllllllfffllllllffffff           fffffffffflllllllllllllll
               lllllfffffffffffff        fffffffffllllllllllllfffffffff        ffffffffffffffffffffflllll
               lllllffffffffffffffffffffffffffff ffflllllllffff fffffffffffffffffffffffffffffffff fflllll
              lllllfffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffffffffllll
              llllfffffffffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffffllll
             lllllffffffffffffffllllllllffffffffffffffffffffffffffffffffffffffffllllllllfffffffffffffflllll
             lllllfffffffffllllllllllllllllllfffffffllllllllllllllllfffffffllllllllllllllllllffffffffflllll
             llllssssssfllllllllllllllllllllllllfllllllllllllllllllllllfllllllllllllllllllllllllfssssssllll
         llllllllllllllllllllgggggggggggggglllllllllllgggggggggggglllllllllllggggggggggggggllllllllllllllllllll
      llllllllllllllllllllgggggggggggggggggggglllllgggggggggggggggggglllllggggggggggggggggggggllllllllllllllllllll
    lllllllllgggggggggllggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggllggggggggglllllllll
  lllllllggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglllgggggggggglllllll
 llllllgggggggggggggggggllllgggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglllllllggggggggggllllll
lllllgggggggggggggggggllllllllgggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglllllllllllllllggggggggllll
llllggggggggggggggllllllllllllllllggggggggggggggggggggggggggggglllllggggggggggggggggggggggglllllllppplllllllggggggggllll
llllggggggggggggglllllllpppplllllllgggggggggggggggggggggggggllllllllllggggggggggggggggggggglllllpp   pplllllggggggggllll
llllggggggggggggggllllpp   pplllllgggggggggggggggggggggggllllllllpllllllllggggggggggggggggggllllpp   plllllgggggggggllll
llllgggggggggggggggllllpp  ppllllgggggggggggggggggggggggllllllppp ppllllllggggggggggggggggggglllllllllllllggggggggggllll
llllggggggggggggggglllllllllllllggggggggggggggggggggggggglllllpp   plllllgggggggggggggggggggglllllllllllllggggggggggllll
lllllgggggggggggggglllllllllllllggggggggggggggggggggggggggllllppppppllllgggggggggggggggggggggglllllglllllgggggggggglllll
 lllllgggggggggggggggllggggglllgggggggggggggggggggggggggggglllllllllllllgggggggggggggggggggggggggggggggggggggggggglllll
  llllllgggggggggggggggggggggggggggggggggggggggggggggggggggllllllllllllgggggggggggggggggggggggggggggggggggggggggllllll
    lllllgggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglllll
     llllggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggllll
     llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
     llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
