                      llll           lll           llll
                     lllllll        lllll        lllllll
                    lllgggllll     lllolll     llllggglll
                    lllggggggllllllllooolllllllllggggggll
                   lllggg ggggllllllloooollllllgggg ggglll
                   lllggggg ggggggllooooollgggggg ggggglll
                 llllgggggggg ggglllllllllllggg ggggggggllll
     llll      lllggggggggggggggggggggggggggggggggggggggggglll       lll
    llllll    lllgggg gggggggggg             gggggggggg ggggllll   llllll
   llluullll llgggg gggggg                         gggggg gggglll llluulll
   lluuuuulllllgggggggg     ffff             ffff     ggggg ggglllluuuuulll
  llluuuuuulllgggggggg    fllllllf         fllllllf     gggggggllluuuuuuull
 llluuuuulllllggggggg    flllllllllf      flllllllllf    ggggggllllluuuuulll
 lluuuuuuuullgggggggg    fllf  fllff     ffllf  fllf     ggggggglluuuuuuuull
llluuuuuuuullgggggggg           flllllllllllf           gggggggglluuuuuuuulll
llluuuuuuullgggggggggg           fllppppplll           ggggggggggllluuuuuulll
lluuuuuuuulgggggggg ggggg         fllppplll          ggggggggggggglluuuuuuull
lluuuuuuullgg ggggggggggggg g      flllllff      gggggggggggggg gglluuuuuuull
llllllluulgggggggggggggggggggggggg ggggggg  ggggg gggggggggggggggggllullllllll
lll  lllllggggggggggggggggggggggggggggggggggggggggggggggggggggggggglllll lllll
      llllgggggggggggggggggggggggggggllllggggggggggggggggggggggggggllll llll
       lllgggggggggggggggggggglllccccccccccccllgggggggggggggggggggglll llllll
        llgggggggggggggggggllcccc           ccccllggggggggggggggggglllllooolll
        llgggggggggggggggglllccccccccccccccccccclllggggggggggggggggllllooooolll
        lllggggggggggggggllcccccccccllllllccccccccllggggggggggggggllllooooooolll
         lllgggggggggggggglcc       c ccc       ccllggggggggggggglllllggggglllll
          llllggggggggggggllccc                ccllggggggggggggglgggggggggllllll
            llllllgggggggggglllccccc     ccccclllggggggggggllllgggggggggllll
                lllggggggggggllllllllllllllllllllggggggggglllgggggggglllll
                 llllllllllllllllllllllllllllllllllllllllllllllllllllll
