                                 llll
                                 llll
                                llllll
                                lllyll
                 lll           lllyylll            llll
               lllllll         llllllll         lllllllllll
               lllfllllll      llyyyylll      lllllflllbbllll
              llllf fllllll   lllyyyylll    lllllf ffllbbbblll
              lllf    ffllllllllllyyyylllllllllf     lllbbbbll
             llllf      flllllllyy   yyllllllf       fllbbbbllllll
             lllf          ssllyyyyyyyyllssf         fllbbbllppplllll
          llllllf          fsllllllllllllls           llllllpp  pppllll
        lllllff             fsffffsssfffss             fflllpp     ppll
       llllff                     ssf                     flllpp   ppll
      llllf                                                 fllpp  ppll
     llllf                                                   fllppppllll
    llllf             flllllf             lllllf              lllplluullll
lllllllff             lllllllf           fllllllf            ffllluuuuuulll
lllllllllllllf       flllllll            fllllllf        flllllllluuuuuuull
   lllfffffff         pplllfff          fffllllp         ffffffflluuuuuuull
 llllllllllllf             flll  fllf  lllf              fllllllllluuuuulll
llllllllllfff               llllllllllllllf              ffflllllllluuulllll
 llllf                      fllllllllllllf                       flllllyyylll
 lllf                           ff   ff                           lllyyy yyll
lllf                                                              fllyy   yll
lllf                    fll    fllfflllf   fll                    fllly  ylll
lllffffff               lllf   flllflllf   lllf               fffffsllyyyllll
lllssssssss             lll    flllfllff   lllf            fsssssssslllllpplll
lllssssssff             flllf  flllflllf  flllf            fffssssslllppp ppll
lllf                    flllllllllfflllllllllf                    flllp   plll
lllssssssf               ffllllllf  ffllllllf               fssssssllppppllllll
llllssssssf                                                 sssssslllppllbbbblll
 llllfff                                                       ffflllllbbbbbbbll
  llllff                                                       flllbbbbbb bbblll
   llllllllf                                              fllllllbbbb bbbbbllll
      llllllff         flllfffffffffffffffffllf          fllllbbbbbbbbbbbllll
          llllllllflllllllllllllllllllllllllllllllllfllllllllllllllllllllll
           llllllllllllll   lllllllllllllll  llllllllllllll    lllllll
