                            lllllllllllll
                         llllllllllllllllll
                       lllllllkkkkkkkkklllllll
                     llllllkkkkkkkkkkkkkkkllllll
                    lllllkkkkkkww  wwwkkkkkklllll                              llllll
             lllll llllkkkkkkww       wwkkkkkkllll llll                     llllllllllll
            llllllllllkkkkkkwwwwwwwwwwwwkkkkkkkllllllllll              llllllllllrrllllll
            lllllllllkkkkkkkkwwkkwwwkkwwkkkkkkkklllllllll           llllllllllrrrrrrrrlllll
           llllfllllkkkkkkkkkwwww   wwwwkkkkkkkkkllllfllll         lllllllllllrllllrrrrlllll
           llllllllkkkkkkkkkkkkw     wkkkkkkkkkkkkllllllll         lllly yllllrlllrrrrrrllll
          lllllllkkkkkkkkkkkkkkw     wkkkkkkkkkkkkkkllllllllllllll  llllylllllrrrlllllrrrllll
      lllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllllllllllllllrrrrllllllllllll
     llllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllllllllllllrrrrrrlllbllllllll
     lllllllllllllllllllllllllkkkkkkkkkllllllllllllllllllllllllffssssslllllllrrrrlllbbbbblllll
          lllllllllllllllllllllllllllllllllllllllllllllffffff f sssssfffffllllllrlllbbbbbbbllll
         llllff fffffffffffflllllllllllllffflllllllff         ffsssssf   fffllllllllbbbbbbbllll
        llllff                  ffffffllllllllllllfff         ffssssff   ffssslllllllbbbbbbllll
       llllffffllllllllllllllffflllllllllllllffff f           ffsssf    ffsssssflllllllbbbbllll
       llllffflllllllllllllllllllllllllffffff f                ffff     fsssssfffflllllllbllll
      lllllllllllkkkkkkkkklllllllfffff   fffllllff                      fssssff  fflllllllllll
      llllllllllllkkkkkkkkllllff        fflllllllff     f ffffffffff    fsssff    fflllllllll
lllllllllllllfflllkkkkkkkklllff         ffllllllllfffllllllllllllllf     fff       ffllll llll
lllllllllllllllllllllkkllllllff          flllllllffflllllllllllllfff                fflllllllllll
     lllfffffffffllllllllllfffff     ffffffffllfff fffffffffff                       flllllllllllll
 llllllllllllllf fffllllffffllllfffffllllff        fllllllllllllfff                  fflllssssslllll
llllllllllllllff          fflllllllllllllff        fflllllllllllllf                  fflllssssssllll
    llllff                  ffllllllllfff                ffff fffff                   fllllsssssslll
    llllff                    fffffffff                                               fllllsssssslll
     lllff                                                                            fllllsssssslll
     lllff                                                                            fllllfffffflll
     lllff                                                                            flllff   fllll
     llllf                                                                           fflllfff ffllll
     llllf                                                                           fflllsssffllll
     llllff         f ffffff             ffffff f                                   ffllllssslllll
      llllff      fflllllllllff       ffllllllllfff                                ffllllfsllllll
       lllllff   ffllllllllllllf    ffllllllllllllff                             ffflllllllllll
        llllllffffllllfffffflllff   fflllffffffllllff                       f fffllllllllllll
          lllllllllllffff ffllllf f fllllff f fflllff f f fff fff fffffffffflllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
