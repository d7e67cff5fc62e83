                      lllllllllll
                   lllllkkkkkkklllll
                 llllkkkkkkkkkkkkkllll
                lllkkkkkkwwwwwkkkkkklll                        lllll
          llllllllkkkkkww     wwkkkkkklllllll                llllllllll
          lllllllkkkkkkwwkwwwkwwkkkkkkklllllll         lllllllrrrrrrrlll
         lllflllkkkkkkkwwwwwwwwwkkkkkkkkllflll        lllyyyllrrrrrrrrlll
        llllllkkkkkkkkkkk    wwkkkkkkkkkkllllll       llyyyyllrrrrrrrrrlll
       lllllkkkkkkkkkkkkkw    kkkkkkkkkkkkkllllllllllllllyyyllrrrrrrrrrrll
    lllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllllllrrrrrllbbllllll
    lllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllfssllllllrrrrrllbbbbblll
        llllllllllllllllllllllllllllllllllllllfff  ssssf fllllrrrllbb  bblll
       lllff     fffffffllllllllfllllllllf         ssssf    fllllllbb   bbll
      lllff                ffllllllllllff          sssf    fsssllllbbb  blll
     llllffllllllllllllllllllllllfff               ssf     ssssffllllbbbblll
     llllllllkkkkkkkkklllllfff    flllf                   fsssf  flllllllll
llllllllllllllkkkkkkkkllf        fllllll         ffff     fsf     fllllllll
llllllllllllllkkkkkkkllf         lllllllfflllllllllllf             flllllllll
    lllffllfflllkkklllff         ffllllf flllffffff                 fllllllllll
 lllllllllllf flllllfflllf   flllf       flllllllllff                lllssssllll
llllllllllff          flllllllllf        ffllllllllll                lllssssslll
   llllf                flllllff                                     flllsssslll
    lll                                                              flllsssslll
    lll                                                              flllfffflll
    lll                                                              fllf   flll
    lll                                                              lllsf fllll
    lllf                                                             lllsssllll
    llllf       lllllllf       flllllllf                            lllfslllll
     lllll    fllllllllll     llllllllllf                         flllllllll
      lllllllflllff  flll    flllf   flll                     fllllllllll
         llllllllllllllllllllllllllllfllllllllllllllllllllllllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllll
