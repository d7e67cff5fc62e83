                             llllll                              llllll
                            llllllllll                        llllllllll              llllll
                           llllfflllllll                    lllllllffllll           llllllll
                           llllf fffllllll                llllllfffffllll         llllllbllll
                          llllffff fffllllllllllllllllllllllllfff ffffllll       lllllbbbbllll
                          llllffffff ffllllllllllllllllllllllff ffffffllll      llllbbbbbbllll
                         llllfffffffffffffsssfffssssfffsssfffffffffffffllll     llllbbbbbbllll
                      lllllllfffffffffffffsssfffssssfffsssffffffffffffflllllll   llllbbbbllll
                    lllllllffffffffffffffffssfffssssfffssfffffffffffffffflllllll  llllllllll
                   lllllfffffffffffffffffffffffffssffffffffffffffffffff fffflllll   lllllll
                  lllllff ffffffffffffffffffffffffffffffffffffffffffffffff fflllll
                 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                llllfffffffffffffllllllfffffffffffffffllllllffffffffffffffffffffllll
           lllllllllllllfffffffflllllllffffffffffffffllllllllffffffffffffffflllllllllllll
            llllllllllllllfffffflllllllffffffffffffffflllllllfffffffffffffllllllllllllll
               llllfffffffffppppplllllfffffffffffffffffllllppppppffffffffffffffffllll
            llllllllllllllp        pfffflllffffffflllffffp         fffffffllllllllllllll
            lllllllllllffff         fffflllllllllllllffff          fffffffffflllllllllll
             llllffffff fffff f fffffffffflllllllllffffffffff f ffffffffff f ffffffllll
            llllffffffffffffffffffffffff ffffflfffffffffffffffffffffffffffffffffffffllll
            lllffffffffffffffffffffffffffff f ffffffffffffffffffffffffffffffffffffffflll
           llllfffffffffffflllllllfffffffffffffffffffffffffffffffflllllllffffffffffffllll
           llllfffffffllllllllllllllllfffffllllllllllllllfffffllllllllllllllllfffffffllll
           llllssssllllllllggggggllllllllllllllllllllllllllllllllllggggggllllllllssssllll
      lllllllllllllllllgggggggggggggglllllllgggggggggggglllllllgggggggggggggglllllllllllllllll
    lllllllllllllllllggggggggggggggggggllggggggggggggggggggllgggggggggggggggggglllllllllllllllll
  llllllggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggllggggggggllllll
 lllllgggggggggggggglllgggggggggggggggggggggggggggggggggggggggggggggggggggggggggllllllgggggggglllll
llllgggggggggggggglllllllggggggggggggggggggggggggggggllggggggggggggggggggggglllllllllllllgggggggllll
llllgggggggggglllllllplllllllggggggggggggggggggggggglllllggggggggggggggggggllllllpppplllllggggggllll
lllggggggggggglllllppppplllllggggggggggggggggggglllllllllllllgggggggggggggggllllpp  pllllgggggggglll
lllggggggggggggllllpp ppllllgggggggggggggggggggllllllpppllllllgggggggggggggggllllpllplllggggggggglll
llllgggggggggggglllllllllllgggggggggggggggggggggllllp  ppllllgggggggggggggggglllllllllllggggggggllll
llllgggggggggggglllllllllllgggggggggggggggggggggglllppppplllgggggggggggggggggglllllllllgggggggggllll
 lllllggggggggggggggggggggggggggggggggggggggggggglllllllllllgggggggggggggggggggggggggggggggggglllll
  lllllggggggggggggggggggggggggggggggggggggggggggllllllllllgggggggggggggggggggggggggggggggggglllll
    lllgggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglll
    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
