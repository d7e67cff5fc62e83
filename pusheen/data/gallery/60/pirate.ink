                llllllllll
             lllllkkkkklllll
            llllkkkwwwkkkkllll                 llll
       lllllllkkkwwwwwwwkkklllllll          llllllllll
       llllllkkkkwwkwkkwkkkkkllllll      llllllrlrrllll
      llllllkkkkkkww wwkkkkkkklllll     lllyllllllrrrlll
    llllllkkkkkkkkkwwwwkkkkkkkkllllllllllllllllrrlllllll
   lllllllkkkkkkkkkkkkkkkkkkkkkllllllllllllllrrrllllllll
    llllllllllllllllllllllllllllllllfffsssfllllllllbbblll
     lllffffffffffffsffflllllllfff    sssf ffslllllbbbbll
    lllfflllllllllflllllllllffff     fssff fsssfllllbblll
   lllllllllllllllllllffffflfff      ffff ffssfffllllllll
lllllllllllkkkkkllfff   flllllffffffllllff fsff ffllllll
lllllllllllllllllff   ffflllllflllllllllff  f     fllllllll
lllllllllfflllllfllffffllffffffllllllffff         ffllssslll
lllllllfff fffffflllllllff    ffflllllllf          fllssssll
   llf          fffflffff            fff           fllssssll
   ll f                                            fllffssll
   llff                                            fllffffll
   llff       f           f                       ffllssflll
   lllff  fffllllfff  fflllllff                  fflllsllll
    llllfffllllllllf fflllllllff              fffflllllll
     llllllllffffllffflllffffllfffffffffffffflllllllll
        lllllllllllllllllllllllllllllllllllllllll
