                llllllllll
             llllkkkkkkkklll
            llkkkkkwwwkkkkklll                 llll
       llllllkkkkwwwwwwwkkkkllllll          llllrrllll
       lllllkkkkkwwkwkkwkkkkkllllll      lllllrrrrrrlll
      lllllkkkkkkkww wwkkkkkkkkllll     llyyylrrrrrrrlll
    llllkkkkkkkkkkkwwwwkkkkkkkkkkllllllllllyylrrrrrrrrll
   llllkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllrrrrlbbblll
    llllllllllkkkkkkkkkkkkklllllllllfffsssflllrrrlbb bbll
     lllf   ffffffffsffflllllllf      sssf  fsllllbb bbll
    lllfflllllllllflllllllllff        ssf   sssflllbbbbll
   lllllllkkkkkkllllllffffflf               ssf fllllblll
llllllllllkkkkkkllf     flllllf ffffllllf   sf    llllll
lllllllllllkkkkllf      flllllflllllllllf         fllllllll
lllllllllfflllllfllf  fllffff fllllllfff           fllssslll
lllllllff       flllllllff     fflllllll           fllssssll
   llf            fflff                             llssssll
   ll                                               llffssll
   ll                                               llf ffll
   llf                                              llssflll
   lllf     fllllf     flllllf                     lllsllll
    llllf fllllllll   flllllllf                  flllllll
     llllllllffffllffflllf ffllf   fffffffffflllllllll
        lllllllllllllllllllllllllllllllllllllllll
