       llllll
     llllrrrll
   lllpppllplll
  llppp ppppppll
 llpp         pll       llll                 lllll
 llpp  ppppp ppll      lllllll             lllllll
  llplllcclllplll     lllffflllllllllllllllllffflll
lllccccc   cccclll    lll    flllllllllllllff   fll
llcc           clll llllf      fssffssffss      fllll
llcc           cclllllff        ff fss fsf       ffllll
llllccc  cccccccllllff              ff              flll
  llolcccloooolllllf         fff         ffff        flll
  lloooooooooolllllff       lllllf     fllllllf     ffflllll
   llooooo ooollllllllf    fllllff     fllfflll   flllllllll
   lloooooooolllllllllf      ffffllffflllf         lllllllll
    lloooooollllllffff          ffllllllf          fffflllll
    lllllfflllllf                  ffff                 flll
     llllfflllllf                                        fll
      lloolllfffffff                                 fffffll
      lloolllffsssssf                               fsssssll
       lllllllllfff                                    fffll
             lllssssf                                sssslll
              lllff                                   fflll
               llllllf                              flllll
                 lllllff   ffllllllllllllllllf    flllll
                    lllllllllllllllllllllllllllllllll
