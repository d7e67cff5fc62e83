    lllllllllrrl
  lll lllllllll
llll  l l l ll
lll          ll
lll          ll
  llllllllllll
