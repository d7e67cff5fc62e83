   l   lllul
  lllllllul
llll lll lll
lll       ll
 llllllllll
