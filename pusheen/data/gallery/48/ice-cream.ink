     llrrll
   llllrrlll
  llpppppppll
 llpp     ppll     lll              llll
 llpppppppppll    lllllll         lllllll
 lllccccccclll    llffflllllllllllllfffll
llcc      cccll  lllf   fssfssffsff   flll
lcc         cllllllf     fsffsffsf     fllll
lllcccccccccclllff          ff           flll
 lloocclooollllff     fllf      flllf     flll
  llooooooolllllll   fllllf    flllllf  flllllll
  llooooooolllllllf   fflfllfffllfffff  fllllll
   llooooollllllff        flllllf        fflllll
    lllffllllf              f f              fll
    lllllllfff                               fll
     loollffssssf                         fsssll
     llllllllfff                          ffffll
           llsssf                         fsssll
           lllff                           flll
             llllff    flffffffffllf    flllll
                lllllllllllllllllllllllllll
