                                                                   lllllllllllll
                                                              llllllllbbbbbbbbll
                                                              llbbbbbb      bbll
                                                              llbb   bbbbbbbbbll
                                                              llbbbbllllllllbbll
                                                              llbblllll  lllbbll
                                                              llbblll    lllbbll
          llllll                       llllll                 llbblll llllllbbll
         lllllllll                   lllllllll             lllllbbllllllbbbbbbll
         lllffflllllllllllllllllllllllllffflll            lllbbbbblllllbbb  bbll
        llllllllllbbbbbbbbbbbbbbbbbbblllllllllllll       lllbb  bbllllllbbbbblll
       llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllllllllllllllbbbbbblll lllllllll
     llllbbbbbbblllllllllllllllllllllllbbbbbbblllfflllllllllllllllll
   lllllbbbblllllffffssfffsssfffssfffflllllbbbblllllssssfllllllll
 lllkkkklllllf       ff   sss   ff       flllllkkkkllssf  fflllll
lllkkkkkkkllf             fff             flllkkkkkkllf    fsslllll
lllkkkkkkkllf                             fllkkkkkkklll    ssssfllll
lllkkkkkkkllf                             fllkkkkkkklll   fsssf ffllll
lllkkkkkkkllffllf   lllf        lllf  fllffllkkkkkkkllf   sssf    flll
llllkkkkkllff lllllllllf       flllllllllflllllkkkklll    ff       fllllllll
 lllllllllll  fflllllff         fflllllfffllllllllllf               llllllllll
   llllllllf        fllf  flf  fllff     flllllfffff                flllssslllll
lllllllllllf        flllfflllfflllf      flllllllllllf               lllssssslll
 l lllff             flllllllllllf               ffff                lllssssslll
    lll                ffff ffff                                     fllssssslll
    lll                                                              fllffssslll
    lll                                                              lllf   flll
    lll                                                              lllsf  llll
    lllf                                                             lllsssllll
    llllf       flllllff       fflllllf                             lllfslllll
     llllf    flllllllllf     flllllllllf                         flllllllll
      lllllllflllff  flllf    lllf   flll                     ffllllllllll
        lllllllllllllllllllllllllffffflllfffffllllllllllllllllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllll
