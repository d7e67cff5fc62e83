                                  llllllll                                    llllllll
                                  llllllllll                                llllllllll                  lllll
                                 lllllfllllllll                          llllllllflllll               llllllll
                                lllllf  fflllllll                      lllllllff  flllll            lllllbbllll
                                llllf      fllllllllllllllllllllllllllllllllf      fllll          lllllbbbbbllll
                               lllllf        fllllllllllllllllllllllllllllf        flllll        lllllbbb bbblll
                               llllf          fllllllllllllllllllllllllllf          fllll        lllbbbb   bbllll
                              lllllf             fssssf  fssssf  fssssf             flllll       lllbbb   bbbllll
                            lllllllf              ssssf  fssssf  fssss              flllllll     llllbbbbbbbllll
                          lllllllff               fsssf  fssssf  fsssf               fflllllll    lllllbbblllll
                        llllllff                   fff    ssss    fff                   ffllllll   lllllllllll
                       lllllff                            fssf                            fflllll     lllll
                      lllllf                                                                flllll
                     lllllf                                                                  flllll
                    lllllf                                                                    flllll
                    llllf              flllllf                   flllllf                       fllll
              lllllllllff             fllllllllf                lllllllllf                     fflllllllll
              llllllllllllllllf       lllllllllf                lllllllllf               fllllllllllllllll
                lllllllllllllll       fllllllllf                fllllllll                lllllllllllllll
                  llllff   ffff        ppplllff                  fllllpp                 ffff   ffllll
               llllllllllllllllp                llllf      flllf                        fllllllllllllllll
               lllllllllllllllf                fllllllfffllllllf                         flllllllllllllll
               lllllff                          ffllllllllllllf                                   fflllll
               lllllf                              flllllllff                                       lllll
              lllllf                                                                                fllll
              llllf                                                                                  fllll
             lllllf           ffllllllllff               ffffff               ffllllllllff           flllll
             lllllf       fllllllllllllllllllf     fllllllllllllllllf     fllllllllllllllllllf        lllll
             llllssssssfllllllggggggggggggllllllfllllllllggggggllllllllfllllllggggggggggggllllllfssssssllll
         llllllllllllllllllgggggggggggggggggglllllllgggggggggggggggglllllllggggggggggggggggggllllllllllllllllll
      llllllllllgglllllllgggggg ggggggggg gggggllgggggggg g g g gggggggllgggggg ggggggggg ggggglllllllggllllllllll
    llllllggggggggggggggggg gggggggggggggggg ggggggg gggggggggggggg ggggggg gggggggggggggggg gggggggggggggggggllllll
  lllllgggggggg g g gggggggggggggggggggggggggg ggggggggggggggggggggggg gg ggggggggggggggggggggggggggggggggggggggglllll
 lllllgggg gggggggggggggglggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglllllggggggg gggglllll
lllllggg gggggggggggggglllllggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglllppllllgggggggggggllll
llllgggggggggggggggglllllppllllggggggggggggggggggggggggggggggggglllgggggggggggggggggggggggglllllppppppplllllggggggggllll
lllgggggggggggggglllllppppppppllllggggggggggggggggggggggggggggllllllgggggggggggggggggggggggglllpp     pplllgggggggggglll
lllgggggggggggggggllllpp    pplllggggggggggggggggggggggggglllllpppplllllggggggggggggggggggggglllpp   pplllggggggggggglll
lllgggggggggggggggglllpp   pplllgggggggggggggggggggggggggllllppp  pppplllgggggggggggggggggggglllpppppplllgggggggggggglll
llllgggggggggggggggglllpppppplllgggggggggggggggggggggggggglllpp    pplllgggggggggggggggggggggglllllllllllgggggggggggllll
llllgggggggggggggggglllllllllllgggggggggggggggggggggggggggglllpppp plllgggggggggggggggggggggggggggggggggggggggggggggllll
 lllllgggggggggggggggggggggggggggggggggggggggggggggggggggggllllllllllllggggggggggggggggggggg ggggggggggggggggggggglllll
  lllllgggggggggggg ggggggggggggggggggggggggggggggggggggggggllllgggllllgggggggggggggggggggggggggggggggggggggggggglllll
    llllggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggllll
     lllgggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglll
     llllggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggllll
     llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
