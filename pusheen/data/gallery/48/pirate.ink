            lllkkklll
          llkkkkkkkkkll
      lllllkkkwwwwwkkklllll         lllllll
     llllkkkkkwkwkwkkkkkllll    lllllrrrrrll
     lllkkkkkkkwwwkkkkkkkllll   llyylrrrrrrll
  llllkkkkkkkkkkkkkkkkkkkkklllllllllrrrlbrrll
  llllllkkkkkkkkkkkkkkkkklllllfsslllrrrlbbbbll
    llfffffflllllllllllllf    fssf fslllbbbbll
   llffllllllllllllllfff      fsf  sssfllbbbll
  llllllkkkkkllfff fllllf     ff   ssf flllll
llllllllkkkkklf    fllllflllllllf       fllllll
lllllllffllllllfffllfffffllllllf         llsslll
llllfff      flllllf     ffffllf         fllssll
  ll            f                        fllssll
  llf                                    fllffll
  llf                                    llsslll
   llf  flllllf   flllllf               fllllll
   lllllllfffllff llfffllf          fllllllll
      llllllllllllllllllllllllllllllllll
