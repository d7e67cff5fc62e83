                                  llllll
                                  llssll
                             llll llsssl
                           llllllllsffll
      lll          llll  lllssffssllllll
     llflll      lllflllllffff fsfffll
     ll  fllllllllfffflff          fll
     llf  fsfssfsf                  ll
    llf      ff                     ll
lllllfffllllf  fllllffffllf         ll
 lllllfflfflfffflffllllllff         ll
 lllllf   fllllllf  flllll         fll
lllllfflllllllfff      ffff        lll
llff fllfff ff     fflllllllf  ff  fll
lllllllllllllllllllllll   llllllllllll
