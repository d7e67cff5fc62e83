                   llllllll
                   llrrrrrl
   llll       lll  lllrrlllllll
   llllllllllllfll   llll llllll
   lfffllllllffffllllll   llllll
  llffffffsffffffffssflll   lll
 llfllllllflllllffffffsflll
lllllllllfflllllllllffffflllll
llllfflllllllllfllllfffffflssl
 llffffffffffffffffffffffflssll
 llffffffffffffffffffffffflfll
 lllfflllffllllffffffffffllll
   llllllllllllllllllllllll
