     lllll       llll
     llfflllllllllffll
   lllf  ffsfsfsff  lll   lll
  lllf     fffff     fllllool
 llff  flfllf  llflf  fllool lll
lllllf ffllfflffllffffloollllool
lllllf    flylylf  floollloooll
llffflwylfflylylffloolllooolll
lslllwyywlllylyllloolllolllsll
lflrrrrrrrrrrrrrrrrrrrrlfllsll
llswwrrrrrrrrrrrrrrrrrwlsllfll
 lllllrrrrrrrrrrrrrrrllllllll
   llllllrrrrrrrrrlllllllll
