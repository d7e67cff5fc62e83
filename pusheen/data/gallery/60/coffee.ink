               llllll               llllll
 lllll        lllflllll           lllllfll         lllll
lllwwlll      lllf fflllllllllllllllff flll      lllwwll
lllwwwwll     llff   flllllllllllllf   ffll     llwwwwll
  llwwwlll lllllf      fssfsssfssf      flllll llwwwwll
lllwwwwlllllllf         ff fsf ff         fllllllwwwwwlll
llwwwwllllllf               f               fllllllwwwwll
llwwwllllllf       ffllff       ffllff       fllllllwwwll
llwwwwlllllllff   fllllllff   ffllllllf   ffllllllwwwwlll
 lllwwllllllllf   pppffllff   ffllffppp   fllllllllwwlll
   lllllllllllf        fllflllfllff       flllllllllll
      lllfff           flllllllllf          fffflll
     lllf                fffffff                flll
    llllf     fllllff               fflllff     fllll
    llrllllllllllllllff           ffllllllllllllllrlllllll
    llrrrrrrrllfffflllllllllllllllllllffflllrrrrrrrlrrrrrlll
    llrrrrrrrrrlllllrrrrrrrrrrrrrrrrrlllllrrrrrrrrrllrrrrrll
    llrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllrrrl
    llrrrrrrrrrrrrrrrrrrrlnnnnnnlrrrrrrrrrrrrrrrrrrlllllrrll
    llrrrrrrrrrrrrrrrrrrllllnnnllrrrrrrrrrrrrrrrrrrlllrrrrll
     llrrrrrrrrrrrrrrrrrlnnnnnnlrrrrrrrrrrrrrrrrrrlrrrrrrll
      llrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrllrrrllll
       lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllll
         lllllllllllllllllllllllllllllllllllllll
