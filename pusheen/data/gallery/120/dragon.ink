                                                        llll
                                llllllll               llllll               lllllll
                                lllllllllll           llllllll           lllllllllll
                               llllggggllllll        llllollll         llllllggggllll
                              llllgggggggllllll      lllloollll      lllllgggggggllll
                              llllggg gggggllllllllllllloooollllllllllllggggg ggggllll
                             llllggggggg gggglllllllllloooooollllllllllgggg ggggggllll
                             llllggggggggg gggggggglllooo  oollllgggggggg gggggggggllll
                            lllllggggggggggggggggggllloooooooolllgggggggggggggggggglllll
                          llllllggggggggggggggggggllllllllllllllllggggggggggggggggggllllll
          l             lllllgggggggggggggggggggggggggggggggggggggggggggggggggggggggggllllll             l
        lllll         lllllggggg ggggggggggggggggggggggggggggggggggggggggggggggggg gggggglllll         lllll
       llllllll      llllgggggggggggggggggggggg                      gggggggggggggggg gggggllll      llllllll
      llllulllll    llllggggggggggggggggg                                  gggggggggggg ggggllll    lllluullll
     lllluuuulllll llllgggggggggggggg                                          gggggggggg gggllll llllluuuullll
    lllluuuuuullllllllggggggggggggg        ffff                      ffff        gggggggggggggllllllluuuuuulllll
   lllluuuuuuuuulllllgggggggggggg       fllllllllf                fllllllllf       ggggggggggglllllluuuuuuuulllll
   lllluuuuuuuuuullllggggggggggg       flllllllllllf            flllllllllllf       ggggggggggglllluuuuuuuuuullll
  lllluuuuuuuulllllllllllgggggg      fllllllffllllllf          flllllffflllllf       ggggggllllllllllluuuuuuuullll
  llluuuuuuuuuuuulllggggggggggg       flllff   fllll           fllllf   fllllf       gggggggggggllluuuuuuuuuuullll
 lllluuuuuuuuuuuulllggggggggggg         f        fflllfffffffllllff                  gggggggggggllluuuuuuuuuuuullll
 lllluuuuuuuuuuullllggglllllgggg                  llllllllllllllllf                 gggglllllggglllluuuuuuuuuuullll
lllluuuuuuuuuulllllgggggggggggggg                 lllllppppppllllf                 ggggggggggggggllllluuuuuuuuullll
lllluuuuuuuuuuulllggggggggggg ggggg               fllllpppppplllff               ggggg gggggggggggllluuuuuuuuuuulll
lllluuuuuuuuuulllgggg gggggggggggggggg             fllllpppllllf              gggggggggggggggg ggggllluuuuuuuuuullll
lllluuuuuuuuulllgggggggggggggggggggggggggg           fllllllllf           gggg ggggggggggggggggggggllluuuuuuuuuullll
lllllllllluuulllggggggggggggggggggggggggg ggggg g     gggggggg    g gggggg gggggggggggggggggggggggggllluuullllllllll
llllllllllluullggggggggggggggggggggggggggggggggg ggggggggggggggggggg gggggggggggggggggggggggggggggggllluulllllllllll
llll    lllllllgggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglllllll    llll
         llllllggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggllllll  lllll
         llllllggggggggggggggggggggggggggggggggggllllllllllllllllllgggggggggggggggggggggggggggggggggglllll  llllll
           llllgggggggggggggggggggggggggggggllllllcccccccccccccccclllllgggggggggggggggggggggggggggggglll  lllllllll
            lllgggggggggggggggggggggggggggllllcccc                ccccllllggggggggggggggggggggggggggllll llllloollll
            llllgggggggggggggggggggggggglllccc                       cccclllggggggggggggggggggggggggllllllllooooollll
            llllggggggggggggggggggggggglllllcccccccccc       ccccccccccclllllggggggggggggggggggggggglllllllooo ooollll
             lllgggggggggggggggggggggglllccccclllllllllllcclllllllllllccccclllggggggggggggggggggggglllllllooooooooollll
             llllggggggggggggggggggggglllcc   ccccccccccccccccccccccc    cclllggggggggggggggggggggglllllllllllllllolllll
              llllgggggggggggggggggggglllcc                              cclllggggggggggggggggggggllllllllggggggllllllll
               lllllggggggggggggggggggglllcc                            cclllggggggggggggggggggglllgggggggggggglllllllll
                 llllllgggggggggggggggggglllccc                      ccclllggggggggggggggggggllllggggggggggggllllll
                   llllllllggggggggggggggggllllcccccc          ccccccllllgggggggggggggggllllllgggggggggggggllllll
                       lllllggggggggggggggglllllllllllcccccccclllllllllllggggggggggggggllllggggggggggggglllllll
                         llllllllggggglllllllllllllllllllllllllllllllllllllllgggggglllllllllllllllllllllllll
                           llllllllllllllllll                          lllllllllllllllllllllllllllllllll
