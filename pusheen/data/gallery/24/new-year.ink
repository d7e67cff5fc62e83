 l ll l   llll  llllllll
 llllllll llll llllyyll
lllrrlllllluullllllyylll
  lllllffflllllfflllll
lllllffflllfffllfffll
lfllllffffllllfffflll
lfflfffffffllff fffflll
lllfsffff fffffffffsllll
   lsffffffffffffffslfll
    llllllllllllllllll
