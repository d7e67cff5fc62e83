                      lllllllllll
                   llllllllkllllllll
                 llllllkkkkkkkkkllllll
                llllkkkkkwwwwwkkkkkllll                        lllll
          lllllllllkkkkww     wwkkkkkllllllll                llllllllll
         llllllllkkkkkkwwkwwwkwwkkkkkkllllllll         lllllllllrrrrllll
         lllflllkkkkkkkwwwwwwwwwkkkkkkklllflll        llllllllrlllrrrllll
        lllllllkkkkkkkkkk    wwkkkkkkkkklllllll       lllyylllrlllrrrrllll
       lllllllkkkkkkkkkkkw    kkkkkkkkkkklllllllllllllllllllllrrrlllllrlll
    lllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllllllllrrrrllllllllll
    llllllllllllllkkkkkkkkkkkkkkkkkkkllllllllllllllfsslllllllrrrlllbbblllll
        llllllllllllllllllllllllllllllllllllllfffffssssffflllllllllbbbbbblll
       lllff ff ffffffffllllllllfllllllllff       fssssf  ffflllllllbbbbblll
      lllffffffffffffffffffffllllllllllfff        fsssff  ffssslllllbbbbblll
     llllffllllllllllllllllllllllffffff           fssff  ffssssffllllllbllll
     llllllllllllllllllllllfffffffflllfff           f    ffsssf fflllllllll
llllllllllllllkkkkkkklllfff     ffllllllf fffffffffffff  ffsff   ffllllllll
lllllllllllllllkkkkklllff       flllllllfflllllllllllff   f f     fflllllllll
    lllffllfflllllllllffff   ffffffllllffflllfffffffff             ffllllllllll
 lllllllllllffflllllfflllffffflllffffff fflllllllllfff              flllssssllll
llllllllllfff   f f  fflllllllllfff     fffllllllllllf              flllssssslll
   llllf              ffflllllfff             f ffffff              fflllsssslll
    lllf                 fffff                                      fflllsssslll
    lllf                                                            fflllfffflll
    lllf                                                            ffllff fflll
    lllf                                                            flllsfffllll
    lllff        ffff f         f ffff                             fflllsssllll
    llllff    fflllllllfff    fflllllllff                         fflllfslllll
     lllllff ffllllllllllf   fllllllllllff                      ffflllllllll
      lllllllflllffffflllff fflllffffflllf          f f f fffffllllllllll
         llllllllllllllllllllllllllllfllllllllllllllllllllllllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllll
