     lll  llll  ll
     llll llll llll
     llllllyyllllll
    llllyylllyyylfllllll
    llfllllllllllffffsllll
   llffffffffffffffffsffslll
 llllfflllfffflllflllffffffllll
 lllllfflflfllflfllllfffffflllll
  llfffffffllffffffffffffffflsll
   lfffffffffffffffffffffffflfll
   llffllllffllllffffffffffllll
llllllllllllllllllllllllllllllll
llllluuuuuuuuuuuuuuuuuuuuuulllll
   llllllllllllllllllllllllll
