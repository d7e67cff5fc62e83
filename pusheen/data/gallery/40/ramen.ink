       lllll          lllll
      llfflllllllllllllffll
      llf  flllllllllff  lll
    lllf     fffsffsf    fllll  lllll
   llff         ff         flllllooll
  llf    flfflff  fllfll    fllooll llll
llllllf  fllllfffffflllf  flloollllloool
llllllf     fflllllff    flooolllloooll
llfffffflff fflylyyl   flloolflloooll
llf  flwyyllflyylyylfflloollllooollll
lsslllwwyywllllylyyllllolllllollllsll
llflrrrrrrrrrrrrrrrrrrrrrrrrrlffllssll
llslwwwwwwwwwwwwwwwwwwwwwwwwwlsslffll
lllfllrrrrrrrrrrrrrrrrrrrrrrlffllslll
 llllllllrrrrrrrrrrrrrrrrlllllllllll
    lllllllllllllllllllllllllllll
