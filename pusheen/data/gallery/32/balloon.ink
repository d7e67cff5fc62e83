 lllllll
llrrrrrll
lrwrrrrrl llll       llll
llrrrrrll llflllllllllffl
 llllllllllffffsfsfsfffflll
   lll llfffffffffffffffffll
  llllllffffflllffflllffffflll
 llfllllllffffflflflfflfflllll
 llffllfffffffflllllfffffffflll
 llfffffffffffffffffffffffffllll
  llllfsfffffffffffffffffffsslsl
    lllsfffffffffffffffffffsllll
      lllfffffffffffffffffllllll
       lllllllllllllllllllllll
