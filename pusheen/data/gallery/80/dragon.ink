                      llll           lll           llll
                     lllllll        lllll        lllllll
                    llllglllll     lllllll     lllllgllll
                    lllgggglllllllllllolllllllllllgggglll
                   llllggggggllllllllooollllllllggggggllll
                   lllggggggggggglllooooolllggggggggggglll
                 lllllggggggggggglllllllllllggggggggggglllll
     llll      lllllggggggggggggggggggggggggggggggggggggglllll       lll
    llllll    llllggggggggggggfffffffff fffffffgggggggggggglllll   llllll
   lllllllll lllggggggggggff fffffffffffffffffffffffgggggggggllll llllllll
   llluuullllllggggggggfffffffffffffffffffffffffffffffgggggggglllllluuullll
  llluuuuulllllggggggffffffllllllfffffffffffllllllffffffggggggllllluuuuulll
 lllluuulllllllllllggffffflllllllllfffffffflllllllllfffffgllllllllllluuuulll
 llluuuuuuulllgllllggfffffllffffllfffffffffllffffllffffffgllllgllluuuuuuulll
lllluuuuuulllllllllggffffffff ffflllllllllllffffffffffffgglllllllllluuuuuulll
llluuuuuulllllllllgggggfffffffffffllllllllllfffffffffffggggglllllllluuuuuulll
llluuuuuulllgggggggggggggffffffffffllllllllfffffffffgggggggggggggllluuuuuulll
lllllllulllggggggggggggggggggffffffflllllfffffffggggggggggggggggggllluullllll
lllllllllllgggggggggggggggggggggggggggggggggggggggggggggggggggggggllllllllllll
lll  llllllgggggggggggggggggggggggggggggggggggggggggggggggggggggggglllll lllll
      llllggggggggggggggggggggglllllllllllllllgggggggggggggggggggggllll llll
       llllggggggggggggggggglllllllllllllllllllllgggggggggggggggggglll llllll
        lllggggggggggggggglllllcc           cclllllggggggggggggggglllllllollll
        lllgggggggggggggglllllllllccccccccclllllllllggggggggggggggllllllooollll
        llllggggggggggggglllclllllllllllllllllllllllggggggggggggglllllllllllllll
         llllgggggggggggglllc       cc cc       clllggggggggggggllllllllllllllll
          llllllggggggggggllllc                cllllgggggggggllllllgggggglllllll
            lllllllggggggggllllllccc     cccllllllgggggggglllllllgggggllllll
                lllllllgglllllllllllllllllllllllllllggllllllllllllllllllll
                 llllllllllllllllllllllllllllllllllllllllllllllllllllll
