                             ll               llll               lll
                           lllllll           llllll           llllllll
                          lllllllllll        lllllll        llllllllll
                         llllggglllllll     lllllllll     llllllgggllll
                         llllgggggglllllllllllloolllllllllllllggggggllll
                        llllgggggggggllllllllloooollllllllllggggggggllll
                        llllggggggggggllllllllooooolllllllggggggggggglll
                      llllllgggggggggggggllllllllllllllgggggggggggggglllll
                    lllllllggggggggggggggllllllllllllllgggggggggggggglllllll
       llll       llllllggggggggggggggggggggggggggggggggggggggggggggggggllllll        llll
      llllll     lllllggggggggggggggggffffff ff f ff ffffffggggggggggggggglllll     lllllll
     lllllllll  lllllggggggggggggfffffffffffffffffffffffffff fffggggggggggggllll   lllllllll
    lllluulllllllllgggggggggggfffffffffffffffffffffffffffffffffffffggggggggggllllllllluulllll
   lllluuuuulllllllgggggggggffffffflllllfffffffffffffffflllllffffffffgggggggggllllllluuuulllll
  lllluuuuulllllllggggggggffffffflllllllllfffffffffffflllllllllfffffffgggggggglllllllluuuullll
  lllluuuullllllllllllllggfffffflllllflllllfffffffffflllllffllllfffffffggllllllllllllluuuuullll
 lllluuuuuuuuullllllllllggfffffflllffffflllfffffffffffllffffflllfffffffgglllllllllluuuuuuuuulll
 lllluuuuuuuullllgglllllggffffffffff f ffflllllllllllllffffffffff ffffggglllllggllluuuuuuuuullll
lllluuuuuuulllllllllllllgggffffffffffffffflllllllllllllffffffffffffffggggllllllllllllluuuuuullll
lllluuuuuuulllllgggggggggggggfffffffffffffllllppppllllffffffffffffffggggggggggggglllluuuuuuuulll
lllluuuuuuullllgggggggggggggggggfffffffffffllllllllllffffffffffffgggggggggggggggggllluuuuuuuullll
lllllllluuulllggggggggggggggggggggggffffffffflllllllfffffffffggggggggggggggggggggglllluulllllllll
lllllllllullllggggggggggggggggggggggggggggggggggggfgggggggggggggggggggggggggggggggglllullllllllll
lllll lllllllgggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglllllll  lllll
ll     llllllggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggllllll  lllll
        lllllgggggggggggggggggggggggggglllllllllllllllllllgggggggggggggggggggggggggllllll lllll
         llllggggggggggggggggggggggllllllllllllllllllllllllllggggggggggggggggggggggllll llllllll
          lllggggggggggggggggggggllllllccc             ccllllllgggggggggggggggggggglllllllllollll
          llllgggggggggggggggggglllllccc                 ccllllllggggggggggggggggggllllllllooollll
          llllgggggggggggggggggllllllllllllllllllllllllllllllllllgggggggggggggggggllllllloooooollll
           llllgggggggggggggggglllcccccllllllllllllllllllccccclllgggggggggggggggggllllllllllllllllll
           lllllgggggggggggggggllllc                         clllgggggggggggggggllllllllllllllllllll
            lllllllgggggggggggggllllc                      clllllggggggggggggglllllllgggggglllllllll
              lllllllllggggggggggllllllcc               cllllllgggggggggglllllllllgggggggllllll
                 lllllllgggggggggggllllllllllllllllllllllllllggggggggggglllllllggggggglllllll
                    lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                      llllllllllllllll    lllllllllllll    lllllllllllllllllllllllllllll
