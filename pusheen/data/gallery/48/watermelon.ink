         lllll               lllll
         llffllll          llllflll
        llffffflllllllllllllfffffll
       lllff  fffssffssfssfff   flll
     llllff     ffsffssffsff    ffllll
    lllff     f ff ffffff f f     ffflll
   llff     fflllff     fflllfff    ffll
lllllffff  ffllllllf   ffllllllf  ffffflllll
llllllllf  fflfffflfffffflffffff  fflllllll
llllllllf        flllllllff       fflllllll
lllffffff        fflllllff        fffffflll
llfflllllllllllllllllllllllff  ffllllllffllllll
llfflllllllllllllllllllllllfff fllllllllfllsslll
llssllgwllrrrrkkrrrrrrkrrrlllllflllwgllsssllssll
llffllggllllllrrrrrrrrrrrrrrlllllllggllffllsssll
llsssllgfffflllrrkkrrrrrrkrrrllfffffllsssllfffll
lllfffllllllllrrrrrrrrrrrkrrrllllllllffflllsflll
 llllffflllggwwwwrrrrrrrrrwwwwggllllffllllfllll
   lllllfflllllggggwwwwwgggglllllffflllllllll
      llllllllllllllllllllllllllllllllllll
