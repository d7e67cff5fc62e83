llllllll  llllll             llllll  llllllll
lrrrrrrl  llffllll         llllffll llpppppppll
llrrrrll lllf  flllllllllllllf   lllllpppppppll
 llllll lllf     fssffssfssf     flllllpppplll
      llllff      ff fsf ff       fllllllll
     lllf             ff            flll
    lllf      f   ff      f   f      flll
 lllllllff   fllllllf    llllllf    flllllll
   llllllf    ppllfff f fffllpp    fllllll
  lllllllf       fllflllfllf       flllllll
  llff            flllllllf            ffllll
 lllf         fflllllffflllllff          lllllll
 llffff      flrrrrrrlllrrrrrrlff     ffffllssll
 llsssssfflllllrrrrrrrrrrrrrrrrllllf sssssllssll
 lllfff   ffffllrrrrrrrrrrrrrllffff   fffllffsll
  llsssfffllllllrrrrrrrrrrrrrlllllllffsssllfffll
  lllff  fffllllrrrrrrrrrrrrrllllfff  ffllssllll
   llllllf     fllrrrrrrrrrllff     llllllllll
       lllllllllllllrrrrrlllllllllllllllllll
         lllllll    lllll    lllllll
