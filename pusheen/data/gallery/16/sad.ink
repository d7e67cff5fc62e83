    llllllll
  llfflfflffl
 lllflllfllfll
 lffllffffllfl
 llfllffffllflll
llllllllllllllsl
