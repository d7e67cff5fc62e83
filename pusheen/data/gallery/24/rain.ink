    llllllllllllll
  lllrrrllrrllrrrlll
 llrllrrlrllrllrrlrll
 llllllllllllllllllll
llllflllllllflllll   ll
llllffffffffffffslllllll
 llffllfffflffffffflllll
 lllfflllfllflllffffllll
lllfffffflffffffffffllll
lllffflfffllffffffffllll
  lllllllllllllllllllll
