    lllll        lllll
    llffllllllllllffllll   llllll
   llf  ffllssfsff  flllllllrrrrllll
   llf   ffffffff    flgggglrrrrggggll
  llf              fllllgggyyyyygggglll
llllfffllf     lllflggggyyyy    yyylggll
lllllfflllf f flllfllglyy         yylggl
lllllff flllllllf flllyyy           ylol
 llff    fffffff   flyy             yyll
  llf               ly               yll
  lllf             flyy              yll
   lllf  fllf  ffffflyyyyyyyyyyyyyyyyyll
     llllllllllllllllllllllllllllllll
