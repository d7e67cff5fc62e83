          l  llll
          llloool l          llllllllll
     llllllooooooolllll      lyyyyyyyl
    llllooooooooollllll      lyyyyyyylll
    llffllooolooooollfllllll  llyyyyyll
    llf  fsllllllllffffffllllllllllyyll
   llf    fllsffff       fsfffllll
  lllf    ffff           ff  fsflll
llllfffllfllf  fllfllfffllff fffflll
llllllfflllfffffllllfllllffffllllrllllll
llllll   flllllllf  fllllllllrrrrrllssll
  lff      ffffff       flrrrrrrrrrrllsl
  ll                     flrrrrrrrrllfll
  llf   ffff   fffff      ffllrrrrrrllll
  llllfllllllfflllllff     fllflllllll
    lllllllllllllllllllllllllllllll
