                                                                   lllllllllllll
                                                              llllllllllllllllll
                                                              llllbbbbbbbbbbblll
                                                              lllbbbbbbbllllblll
                                                              lllbllllllllllblll
                                                              lllblllll  lllblll
                                                              lllblll    lllblll
          llllll                       llllll                 lllblll llllllblll
         lllllllll                   lllllllll             llllllbllllllllllblll
         lllffflllllllllllllllllllllllllffflll            llllllbbllllllbbbbblll
        llllllllllllllllllllllllllllllllllllllllll       llllbbbbbllllllllllllll
       lllllllbbbbbbbbbbbbbbbbbbbbbbbbbbblllllllllllllllllllllbbbllll lllllllll
     lllllbbblllllllllllllllllllllllllllllbbbllllfflllllllllllllllll
   llllllblllllllffffssfffsssfffssfffflllllllbllllllssssfllllllll
 llllllllllllfff    ffff fsssf ffff    ffflllllllllllssffffflllll
llllkkkkklllff           fffff           fflllkkkkklllff  ffsslllll
lllkkkkkklllff                           fflllkkkkkklllf ffssssfllll
lllkkkkkklllfffff   ffff        fff   ffffflllkkkkkklllf ffsssffffllll
llllkkkkklllffllfffflllff     fflllffffllfflllkkkkklllff fsssff  fflll
lllllllllllffflllllllllff     fflllllllllfllllllllllllf  ffff     ffllllllll
 lllllllllllfffflllllfff       ffflllllfffllllllllllfff            fllllllllll
   llllllllff  ffffffllfffflffffllfffffffflllllfffffff             fflllsssllll
lllllllllllff       flllfflllfflllff    fflllllllllllf              flllssssslll
 l lllffff          fflllllllllllff       f ffffffffff              flllssssslll
    lllf             fffffffffffff                                  ffllssssslll
    lllf                                                            ffllffssslll
    lllf                                                            flllff fflll
    lllf                                                            flllsfffllll
    lllff         f f             f f                              fflllsssllll
    llllff    ffflllllfff     ffflllllfff                         fflllfslllll
     llllfff fflllllllllff   fflllllllllff                      ffflllllllll
      lllllllflllffffflllff fflllffffflllf              f ffffffllllllllll
        lllllllllllllllllllllllllffffflllfffffllllllllllllllllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllll
