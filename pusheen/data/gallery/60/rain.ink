                llllllllllllllllllllllll
            llllrrrrrrrrrrlrrlrrrrrrrrrrllll
         llllrrrrrrrrrrrlrrrrrrlrrrrrrrrrrrlll
       lllrrrrrrrrrrrrrlrrrrrrrrlrrrrrrrrrrrrlll
      lllrrrrrrrrrrrrllrrrrrrrrrrlrrrrrrrrrrrrrlll
     llrrrrrrrrrrrrrrlrrrrrrrrrrrrlrrrrrrrrrrrrrlll
    llrrrrrrrrrrrrrrlrrrrrrrrrrrrrlrrrrrrrrrrrrrrlll
   lllrrrrllllrrrrrrlrrrrrllllrrrrrlrrrrrlllllrrrrll
   lllllll l  llllllllllll llnnlllllllllll    lllllll
   ll    llllll    lll     llnlllllll             lll
  lll   lllflllll          llllffll
 lllll  lllf ffllllllllllllllff fllllllll             lll
llbbbll llf    fllllllsffssff    flllllllllll       llllll
llbbbll llf      ssffssffss           fsssllllll    llbbbll
 lllll lllf      ff  sf  f            fssf  flllll  llbblll
      lllf                            fsf   sssllll  lllll
      llf     flf         fllf        ff   fssffflll    ll
  llllllfff flllllf       lllllfffflllllf  fff   flll llllll
  lllllllll  flllff      fllllfflllllllff         fllllbbbll
  lllllllllf    fllffllflllf   fllllllll          flllllbbll
   llllff        fllllllllf     fffffflf           llllllll
 llllll           ffffffff                         lll
llbblllf                                           lllllll
llbbbllf                                           llllbbll
llbbllllf     fffff      fffff                    flllbbbll
 llll lllf fflllllllf  flllllllf                fflllllblll
       llllllllfffllffflllfffllff    fffffffflllllll  lll
          lllllllllllllllllllllllllllllllllllllll
