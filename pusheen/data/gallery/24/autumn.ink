      llll       l llll
   lllllllllll   llllll
  lllloolollllll llllyll
  lffflllllfffllllllllll
 llfffflffffffffffsll
lllflllfffllllllffffllll
lllfffllllffflllllllllsl
 lfffffffffffffllrllrlll
 llffllfffllffffllllllll
  llllllllllllllllllll
