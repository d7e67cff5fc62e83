       lllyyyyyyll
    llllyyyyyyyyyylll
    llllrrrrrrrrrrlfll
  lllyyyyyyyyyyyyyyyllllllll
   lllllllllllllllllllffssllll    llll
  lllf      ff         fsfffslll  lbbll
  llf  flf     fllf  ffff fsflllllllll
lllllfflllf   flllllbbbbllfflbbbblllllll
lllllffffflllllffflbblllbblflbblrrrrrlrl
 llff     ffllf fflbllllbbllbbblrrrrrrrl
 llf             lbbbbbbbblbbbllllrrrlll
  llf  fllff  flllbbb b bblbllflgggglggl
  llllllllllffllllbbbbbbbblffllllgglggll
    lllllllllllllllllllllllllll  lllll
