                                                                                  lllll
                                                                          lllll  lllllll  lllll
                                                                          llllllllllyllllllllll
                                                                          lllyyyllyyyylllyyylll
                           lllllll                             lllllll  lllllyyyyyy   yyyyyylllll
                          llllllllll                        lllllllllllllllllyy           yyllllllll
                          llllffllllll                    lllllllffllllllyyyy               yyyyllll
                         llllf   fllllll                 lllllff   fllllllyy                 ylllll
                        llllf      fllllllllllllllllllllllllff     fllllllly                yyllll
                        llllf        flllllllllllllllllllllf        lllllyyy                 yylllll
                       lllllf          fssss  ssssf fssss           flllllyyyy             yyyllllll
                     llllllf            ssss  ssssf fsssf           fllllllllyy           yyllllllll
                   llllllf              fssf  fsss   fsf              fflllllyyyyyyy yyyyyyylll
                 lllllff                       ssf                       flllllllllyyylllllllll
                lllllf                          f                          flllllllllllllllllll
               lllllf                                                       fllll lllll
               llllf               fllllf               fllllf               fllll lll
           ll llllff             lllllllllf           fllllllllf             fllll lll
          llllllllllllll        lllllflllllf         lllllflllllf       fllllllllllllll
           lllllllllllllf      flllf   flllf        fllllf  flllf       fllllllllllll
             llllffffllff        f       fllllllllllllff      f         fllfffffllll
           lllllllllllllf                flllllllllllllf                llllllllllllll
           lllllllfffff                  fllllppppplllf                  fffffflllllll
           llllf                          fllllppplllf                           llll
          lllllllff                        fllllllllf                         ffllllll
        lllllllllllllllff                    fflllf                    ffllllllllllllllll
      llllrrrrrrwwwwlllllllllllfff                            ffflllllllllllwwwwwwwwwwllll
     llllrrrrrrw    wwwwrrrllllllllllllllllllllllllllllllllllllllllllrrrrwwww         wwlll
     lllrrrrrrr        rrrrrrrrrrrrwwwwwllllllllllllllllwwwwwwrrrrrrrrrrrw             wllll
     lllrrrrrrw       wrrrrrrrrrrrr         rrrrrrrrrrw      wrrrrrrrrrrrr              llll
     llllrrrrw        rrrrrrrrrrrrr         rrrrrrrrrr        rrrrrrrrrrrrw           wwlll
      llllrrrw       wrrrrrrrrrrrrw         rrrrrrrrrr        rrrrrrrrrrrrr        wwwwllll
       lllllllwwwwww rrrrrrrrrrrrrw         rrrrrrrrrr        rrrrrrrrrrrrrr wwwwwwllllll
        lllllllllllllrrrrrrrrrrrrrwww       rrrrrrrrrr      wwrrrrrrrrrrrrrrlllllllllllll
   lllllllllllllllllllllllllrrrrrrllllwwwwwwrrrrrrrrrrwwwwwllllrrrrrllllllllllllllllllllllllll
 lllllbbbbbbbbbblllllffffllllllllbbbbbblllllllllllllllllllbbbbbbllllllllfffflllllbbbbbbbbbblllll
lllbbbbbb    bbbbbbllllllllllbbbbbbbbbbbbbblllllllllllbbbbbbbbbbbbbbllllllllllbbbbb   b bbbbbllll
lllbbb          bbbbbbbbbbbbbbbb        bbbbbbbbbbbbbbbbb        bbbbbbbbbbbbbbb           bbblll
lllbbbb             bbbbbb b                 bbbbbb b                b bbbbb              bbbllll
lllllbbbbb                                                                             bbbbbllll
  lllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllll
    llllllbbbbbbbbbbbbbllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllllbbbbbbbbbbbbbllllll
       llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
