      gg lll     lll
lwwwwwwlllllllllllll
 lp  pllll         lll
  lpplll   y     y   ll
  lllll       l      ll
  lllll               ll
   llll               ll
     lll             lll
      lllllllllllllllll
