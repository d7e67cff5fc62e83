         llrrrllwwl      l
       llrrrrrrwwwl   lllylll
   llllrrrrrrrllll     lyyyl
   llllrrrrrrrlllllll  lgggl
   llwwwwwwwwwwwlflllllgggggl
  llflllllwlllllf  fsllgggrrll
 llfffllff  fllf   ffflgggggll
llllffllff ffllfllllllgg  gggll
llllff flllllffflllllgggggggggl
 llf    fffff      flggggggyygl
 llf               lgggrgggggggl
 lllffllllffllllf flgggggggggggl
   llllllllllllllllllllllnl
