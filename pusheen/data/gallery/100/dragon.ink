                             ll               llll               lll
                           lllllll           llllll           llllllll
                          lllggllllll        lllllll        lllllgglll
                         llllggggglllll     llloollll     lllllggggglll
                         lllgggggggglllllllllllooolllllllllllgggggggllll
                        llllggggg ggggllllllllooooollllllllgggg ggggglll
                        lllgggggggggggggggllloooooolllggggggg ggggggglll
                      lllllggggggggg ggggglllooooooolllgggg ggggggggglllll
                    lllllgggggggggggggggggllllllllllllggggggggggggggggglllll
       llll       lllllgggggggggggggggggggggggggggggggggggggggggggggggggggllll        llll
      llllll     llllgggg ggggggggggggg                  ggggggggggggg ggggllll     lllllll
     llluullll  llllggg gggggggggg                             ggggggggg gggglll   llllullll
    llluuuullllllllggggggggggg                                    ggggggggggggllllllluuuullll
   llluuuuuuulllllgggggggggg      flllllf              flllllf       gggggg gglllllluuuuuullll
  lllluuuuuuuullllggggggggg     flllllllllf           lllllllllf      gggggggggllluuuuuuuuulll
  llluuuuuullllllllggggggg      lllllflllllf         lllllffllllf      gggggglllllllluuuuuuulll
 llluuuuuuuuuulllgggggggg      flllf   flllf        ffllff  flllf      ggggggggglluuuuuuuuuulll
 llluuuuuuuuuullgggggggggg               flllllllllllllf               gggggggggllluuuuuuuuuulll
lllluuuuuuuuulllllllggggggg              flllllllllllllf              gggggglllllllluuuuuuuuulll
llluuuuuuuuulllgggggggggggggg            fllllppppplllf             gggggggggggggglluuuuuuuuulll
llluuuuuuuuullggggggg ggggggggg           fllllppplllf           gggggggggg ggggggllluuuuuuuullll
llluuuuuuuulllgggggggggggggggg gggg        fflllllllf         ggggggggggggggggggggglluuuuuuuullll
llllllllluullggggggggggggggggggggg gggggg g ggggggggg g gggggg ggggggggggggggggggggllluulllllllll
lllll lllllllggggggggggggggggggggggggggg g ggggggggggg gggggggggggggggggggggggggggggllllll  lllll
ll     lllllgggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglllll  lllll
        llllggggggggggggggggggggggggggggggllllllllllllgggggggggggggggggggggggggggggglllll lllll
         lllgggggggggggggggggggggggggllllccccccccccccccllllggggggggggggggggggggggggglll llllllll
          lllggggggggggggggggggggglllccccc             cccclllgggggggggggggggggggggglllllllooolll
          lllgggggggggggggggggggglllcccc                 cccclllgggggggggggggggggggllllllloooollll
          lllgggggggggggggggggggllcclllllccccccccccccccllllllclllgggggggggggggggggglllllooooooollll
           lllggggggggggggggggggllcccccccccccccccccccccccccccccllggggggggggggggggglllllloolllooollll
           llllgggggggggggggggggllcc                         clllgggggggggggggggglllllllggggglllllll
            lllllggggggggggggggggllcc                      cclllggggggggggggggggllggggggggggglllllll
              lllllllggggggggggggglllcccc               ccclllggggggggggggggllllgggggggggggllll
                 llllllggggggggggggglllllcccccccccccccclllllggggggggggggglllgggggggggggglllll
                    lllllgggggggggglllllllllllllllllllllllllllgggggggggllllllllggggllllllll
                      llllllllllllllll    lllllllllllll    lllllllllllllllllllllllllllll
