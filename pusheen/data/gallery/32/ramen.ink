     lllll       llll
     llfflllllllllffll
   lllfffffsfsfsfffflll   lll
  lllffffffffffffffffflllllll
 llffffflfllfffllflfffflllll lll
lllllffffllfflffllffffllllllllll
lllllfffffflllllfffflllllllllll
llfffllllfflllylffllllllllllll
lslllllllllllllllllllllllllsll
lfllrrrrrrrrrrrrrrrrrrrlfllsll
llsllrrrrrrrrrrrrrrrrrllsllfll
 lllllllrrrrrrrrrrrllllllllll
   llllllllllllllllllllllll
