                                                        llll
                                llllllll               llllll               lllllll
                                lllllllllll           llllllll           lllllllllll
                               lllllgllllllll        lllllllll         llllllllglllll
                              lllllggggglllllll      lllloollll      lllllllgggggllll
                              llllggggggggllllllllllllllloolllllllllllllllggggggglllll
                             lllllgggggggggglllllllllllloooollllllllllllggggggggggllll
                             lllllggggggggggglllllllllloooooolllllllllgggggggggggglllll
                            lllllgggggggggggggggggllllloooooolllllggggggggggggggggllllll
                          lllllllggggggggggggggggllllllllllllllllllgggggggggggggggllllllll
          l             lllllllgggggggggggggggggggllllllllllllllllggggggggggggggggggglllllll             l
        lllll         llllllggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglllllll         lllll
       llllllll      lllllgggggggggggggggggggfffffffffffffffffff ffffffggggggggggggggggggllllll      llllllll
      llllllllll    lllllgggggggggggggggffffffffffffffffffffffffffffffffffffggggggggggggggglllll    llllllllll
     llllluullllll lllllgggggggggggggffffffffffffffffffffffffffffffffffffffffffggggggggggggglllll lllllluulllll
    llllluuuullllllllllgggggggggggffffffffffffffffffffffffffffffffffffffffffffffffgggggggggggllllllllluuuuulllll
   llllluuuuuuulllllllggggggggggfffffffffllllllllffffffffffffffffffllllllllffffffffgggggggggggllllllluuuuuuulllll
   lllluuuuuulllllllllgggggggggffffffffflllllllllllfffffffffffffflllllllllllffffffffggggggggggllllllllluuuuulllll
  llllluuuuulllllllllllllllllggfffffffllllllffllllllfffffffffffflllllffflllllffffffffggllllllllllllllllluuuuulllll
  lllluuuuuuuuuulllllllllllllggfffffffflllfff ffllllffffffffffffllllff ffllllffffffffgglllllllllllluuuuuuuuuuullll
 llllluuuuuuuuuullllgggggggggggffffffffffff ffffffflllfffffffllllffffffffffffffffffffggggggggggllllluuuuuuuuuulllll
 lllluuuuuuuuulllllllllllllllgggffffffffffffffffffllllllllllllllllffffffffffffffffffgggllllllllllllllluuuuuuuuullll
llllluuuuuuuullllllllllllllggggggffffffffffffffffflllllllllllllllfffffffffffffffffggggggllllllllllllllluuuuuuuullll
llllluuuuuuuuullllgggggggggggggggggfffffffffffffffflllllppppllllffffffffffffffffgggggggggggggggggllllluuuuuuuuullll
lllluuuuuuuuulllllggggggggggggggggggggfffffffffffffflllllllllllffffffffffffffggggggggggggggggggggglllluuuuuuuuulllll
llllllllluuuullllggggggggggggggggggggggggggfffffffffffllllllllfffffffffffgggggggggggggggggggggggggglllluuuulllllllll
lllllllllllullllggggggggggggggggggggggggggggggggggffffffllllfffffgggggggggggggggggggggggggggggggggglllluulllllllllll
llllllllllllllllggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggllllllllllllllll
llll    llllllllggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggllllllll    llll
         lllllllggggggggggggggggggggggggggggggggggggllllllllllllgggggggggggggggggggggggggggggggggggglllllll  lllll
         lllllllggggggggggggggggggggggggggggggllllllllllllllllllllllllggggggggggggggggggggggggggggggllllll  llllll
           lllllgggggggggggggggggggggggggglllllllllllllllllllllllllllllllgggggggggggggggggggggggggggllll  lllllllll
            llllggggggggggggggggggggggggllllllllcc                ccllllllllggggggggggggggggggggggggllll lllllllllll
            llllgggggggggggggggggggggggllllllc                       ccllllllggggggggggggggggggggggglllllllllooolllll
            lllllggggggggggggggggggggglllllllllllllccc       cccclllllllllllllggggggggggggggggggggglllllllllooooolllll
             llllgggggggggggggggggggglllllllllllllllllllllllllllllllllllllllllgggggggggggggggggggggllllllllooooooolllll
             lllllgggggggggggggggggggllllcc   cccccllllllllllllllcccc    ccllllgggggggggggggggggggllllllllllllllllllllll
              lllllgggggggggggggggggggllllc                              cllllggggggggggggggggggllllllllllllllllllllllll
               lllllllgggggggggggggggglllllc                            llllllgggggggggggggggglllllllllgggggggllllllllll
                 llllllllllgggggggggggglllllllc                      cllllllgggggggggggggllllllllllggggggggglllllll
                   lllllllllgggggggggggggllllllllllcc          ccllllllllllgggggggggggggllllllllgggggggggllllllll
                       lllllllggggggggggggllllllllllllllllllllllllllllllllggggggggggggllllllllgggggglllllllllll
                         lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                           llllllllllllllllll                          lllllllllllllllllllllllllllllllll
