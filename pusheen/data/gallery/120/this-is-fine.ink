                                                llllll
                                                 lllllll
                                                 lllllllll
                                                 lllloolllll
             llll                                lllloooolllll                                         llll
            lllllll                 llll          llloooooolllll                llll                 lllllll
             llllllll              llllllll       lllloo oooolllll           llllllll              llllllll
             lllllllll            lllllllllll     lllloo   oooolllll       lllllllllll            lllllllll
             lllloolllll         lllllffllllllll  lllloo     oooolllll  llllllllfflllll         llllloollll
             lllloooolllll       llllf   fflllllll lllooo o oo oooollllllllllff   fllll       llllloooollll
              lllooooollllll    lllll       fllllllllloooooooooooooolllllllff      lllll    llllllooo olll
              lllloo ooolllll   llllf        ffllllllllllllllllllllllllllff        fllll   lllllooo oollll
              lllloo  oooolllll llllf          fllllllllllllllllllllllllf          fllll llllloooo  oollll
              lllloo    oooollllllll              ssssf  fssssf  fssss              lllllllloooo    oollll
              lllloo     oooollllllf              ssssf  fssssf  fssss              flllllloooo     oollll
              lllloo    oooolllllff               fsssf  fssssf  fsssf                fllllloooo    oollll
              lllloo  oooollllff                    ff    fssf    ff                    fflllloooo  oollll
              lllloo ooolllllf                            fssf                            flllllooo oollll
              llllooooollllf                                                                fllllooooollll
              lllloooollllf                                                                  flllloooollll
             llllooooolllf                   flllf                    flllf                   flllooooollll
             lllloooollll                  flllllllf                flllllllf                  lllloooollll
            lllllooolllllfffff            flllllllll                lllllllllf             fffflllllooolllll
       lllllllloooollllllllllllf           lllllllll                lllllllll           flllllllllllloooollllllll
       llllllloooooolllffllllllf           fllllllff                ffllllllf           fllllllffllloooooolllllll
       lllllllooooollllffffllllf                    flllf       lllf                    fllllffffllllooooolllllll
       llllolllooolllllllllllllf                   fllllllf  fllllllf                   flllllllllllllooolllollll
      lllllooolllllllllllllffff                     fllllllllllllll                      fffflllllllllllllooolllll
     lllllloooollllllf                                ffllllllllff                                flllllloooollllll
   lllllllloooooollllf                                    ffff                                    flllloooooollllllll
  lllllolllooo oooollllf                                                                        flllloooo ooolllolllll
  lllloollloo    ooollllf                        fllllllllllllllllllllf                        fllllooo    oollloollll
 llllooolllooo    ooollllf               ffllllllllllllllllllllllllllllllf                    fllllooo    ooolllooollll
llllooollloo yoo    oollllf           fllllllllllllnnnnnnnnnnnnnnnnnnlllllf                  fllllooo   ooy oolllooolll
lllloolllooo   yo o ooollllf        flllllrrrrrlllllllllllllllllllllllllllf      ff         flllloo   ooy   ooollloollll
lllllllloooo     oo   oolllls      flllllrrrrrrlllrrrrrrrrrllrrrrrrrrrlllfflllllllllf      sllllooo  oo     oooollllllll
lllllllooo o       oo ooollllf     lllllllllllllllrrrrrrrrrrrrrrrrrrrrllllllllllllllf     flllloo  ooy      o ooolllllll
 lllloooo  o        oo ooolllf     llff ffflllllllrrrrrrrrrrrrrrrrrrrrlllllllfff          flllooo oo        o  oooollll
llllooo   oo         oo oollll    fllf       fllllrrrrrrrrrrrrrrrrrrrrllllf               lllloo oo         oo   ooollll
lllooo  ooo           ooooolllf   flllff     flllllrrrrrrrrrrrrrrrrrrlllllf     fflllf   flllooooo           ooo  ooolll
llloo  oo              o oollll  flllllllllllllllllrrrrrrrrrrrrrrrrrrlllllllllllllllllf  lllloo o              oo  oolll
lllloo o               oooollll   flllllllllllrrlllrrrrrrrrrrrrrrrrrrllllllllllllllllf   lllloooo               o oollll
lllloooo                ooollll      flllllllllllllrrrrrrrrrrrrrrrrrrlllfffffffff        llllooo                oooollll
 llllooo                oollllf        fflllllllllllrrrrrrrrrrrrrrrrllllf                flllloo                ooollll
  llllooo              oolllllf                fllllllllllllllllllllllllf                fllllloo              ooollll
   lllllooy          yollllllllf             fllffffffffffffffffffffffffllf             flllllllloy          yoolllll
     lllllloyyyyyyyylllllooolllllfff     ffllllllllllllllllllllllllllllllllllfff    ffflllllooolllllyyyyyyyyollllll
       llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
           lllllllllllllllllllllllllllllllllll         llllllllllllllllllllllllllllllllllllllllllllllllllllll
