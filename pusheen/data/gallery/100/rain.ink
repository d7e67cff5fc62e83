                              lllllllllllllllllllllllllllllllll
                         lllllllllllrrrrrrrlllllllrrrrrrrlllllllllll
                     lllllllrrrrrrrrrrrrrrlllrrrlllrrrrrrrrrrrrrrlllllll
                  llllllrrrrrrrrrrrrrrrrrllrrrrrrrllrrrrrrrrrrrrrrrrrllllll
                lllllrrrrrrrrrrrrrrrrrrlllrrrrrrrrrlllrrrrrrrrrrrrrrrrrrlllll
              llllrrrrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrrrllll
            llllrrrrrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrrrlllll
           llllrrrrrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrrrrllll
          llllrrrrrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrrrrllll
         llllrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrllll
        lllrrrrrrrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrrrrrllll
       llllrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrrrrrrllll
      llllrrrrrllllllllllrrrrrrrrllrrrrrrrlllllllllrrrrrrlllrrrrrrrrllllllllllrrrrrllll
     lllllllllllllllllllllllllrrrllrrlllllllllllnnnlllllrrllrrrlllllllllllllllllllllllll
     llllllll              lllllllllllll     lllnnnlllllllllllllll             lllllllll
     llll       lllllll        lllll         lllnnnlllllllllll                      llll
               llllllllll                    lllnnllllllll
              llllfffllllll                  lllllllfffllll
   lllll      llllf   fllllll         llllllllllllf    llll
  llllllll   llllf      flllllllllllllllllllllllf      fllllllllll                        llll
 lllbbbllll  llllf        flllllllllllllllllllf        fllllllllllllllll                llllllll
llllbbbblll  llll          fssssf fsssf  ssss            f ffffflllllllllll            llllbbllll
llllbbbblll  llll           ssss  fsssf  sssf                    sssssllllllll         lllbbbblll
 llllbbllll  llllf           fsf  fsssf  fsf                    sssssf  ffllllll      llllbbbbllll
  lllllll   llllf                  fsf                          sssss     fsllllll     lllbbbblll
           llllf                                                ssssf     ssssllllll    llllllll
          llllff                                                ssf      fssssfflllll     llll
          llllf          ff                   ff                         ssssf  flllll
         llllf        fllllllf             fllllllf                     fsssf     fllll     llllll
    lllllllllffff     lllllllff            llllllllf  fffffllllllllf     ff        fllll   llllllll
    llllllllllllllf   lllllllf             flllllll fllllllllllllllf                llll  lllbbbllll
        llllffffff     fllllfff           fffllllff  fffffff                        flllllllbbbbblll
     lllllllllllllf         flll   lllf flllf       flllllllllllff                   llllllllbbbblll
    lllllllllllllf          fllllflllllfllllf       ffllllllllllllf                  flll llllblllll
        llllf                flllllllllllllf                  ffff                   fllll lllllll
    ll  llll                  fflllffflllff                                           llll
  llllllllll                                                                          llll
 llllbllllllf                                                                         lllllllll
lllbbbblllllf                                                                        flllllllllll
lllbbbbbllllf                                                                        flllllbbbllll
lllbbbbllllllf                                                                       lllllbbbbblll
 llllllllllllf         fllllllf           flllllff                                  flllllbbbbblll
  llllll  llllf      flllllllllllf      lllllllllllf                               fllllllllbbllll
           llllllf  fllllffffllllf     lllllffffllllf                           fllllll  lllllll
            llllllllllllf    fllllf   fllllf    flllf                     fflllllllll
               llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
