       ll
   ll  lll lllll
  lllllllllflllllll
  lfffllllfffffllllll
 llffffffffffffffsllll
lllfllfffflllllfffflllll
lllfffllllfflllfffffllll
 lffffffffffffffffffllyl
 llfffffffffffffffflllll
  llllllllllllllllllllll
