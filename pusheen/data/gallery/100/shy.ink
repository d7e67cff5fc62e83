                             llllll                              llllll
                            llllllllll                        llllllllll              llllll
                           llllfflllllll                    lllllllffllll           llllllll
                           llll   ffllllll                llllllff   llll         lllllbbblll
                          llllf      fllllllllllllllllllllllllf      fllll       llllbbbbbllll
                          llllf       fllllllllllllllllllllllf        llll      llllbbb  bblll
                         llllf           fsssfffssssfffsssf           fllll     llllbbb bbblll
                      lllllllf           fsssf  ssss  fsssf           flllllll   lllbbbbbblll
                    lllllllf              fssf  ssss   ssf              flllllll  llllllllll
                   lllllff                      fssf                      fflllll   lllllll
                  lllllf                         ff                         flllll
                 llllff                                                       fllll
                 llll              f                     f                     llll
                llllf           fllllllf             fllllllf                  fllll
           lllllllllllllf       lllllllff            llllllllf             flllllllllllll
            llllllllllllllf     lllllllf             flllllll            fllllllllllllll
               llllfffffff      ppplllff             fflllppp             fffffffllll
            llllllllllllllp             lllf     flll                    fllllllllllllll
            lllllllllllfff             flllllllllllllf                    ffflllllllllll
             llllf                       flllllllllf                              fllll
            llllf                          ffflfff                                 fllll
            lllff                                                                   flll
           llllf         fflllllllf             ffff             flllllllff         fllll
           llllf     fllllllllllllllllf   fllllllllllllllf   fllllllllllllllllf     fllll
           llllsssslllllggggggggggggllllllllllggggggggllllllllllgggggggggggglllllssssllll
      lllllllllllllllgggggggggggggggggglllgggggggggggggggglllgggggggggggggggggglllllllllllllll
    lllllggggggggggggggg gggggggggg gggggggggg gggggg ggggggggggg ggggggggg ggggggggggggggglllll
  llllgggggggg gggggggggggggggggggggg gggg gggggggggggggg gggg gggggggggggggg ggggggggggggggggllll
 llllgggg gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggllllggggg ggggllll
llllggg ggggggggggglllllggggggggggggggggggggggggggggggggggggggggggggggggggggggllllpplllggggg gggllll
lllgggggggggggggllllpppllllgggggggggggggggggggggggggglllgggggggggggggggggggglllpppppppplllggggggglll
lllgggggggggggglllpp   pplllggggggggggggggggggggggglllplllggggggggggggggggggglllp   pplllgggggggglll
lllgggggggggggggllpp   plllggggggggggggggggggggglllppppppplllgggggggggggggggggllppppppllggggggggglll
lllggggggggggggglllpppppllgggggggggggggggggggggglllpp   ppllggggggggggggggggggllllllllllggggggggglll
llllggggggggggggglllllllllggggggggggggggggggggggglllpppppllgggggggggggggggggggggggggggggggggggggllll
 llllggggggggggggggggggggggggggggggggggggggggggggllllllllllggggggggggggggggggggggggggggg ggggggllll
  llllgggggggggg gggg gggg gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggllll
    lllgggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglll
    lllgggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglll
    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
