  ll  llllllllllll  ll
lllllllfffllllffflllllll
  llllffffffffffffllll
llllllfflllfflllffllllll
lffllffffffllffffffllffl
llffsffffffffffffffsffll
 lllffffffffffffffffllll
   lllffflfffflffflllll
     lllleeeeeelllll
