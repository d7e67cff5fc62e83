            llllllllwwll       ll
         llrrrrrrrlwwwwl    lllllll
     ll llrrrrrrrrllwlll    llyyylll
    lllllrrrrrrrrrllll       llyyll
    lllllrrrrrrrrrlllllllll llggggl
   lllwwwwwwwwwwwwwwlflllllllggggggl
   llflllwwwwwwwwwlllf  fsflggggrrggl
  llff  fffffffffff     fffllggggggll
llllffflllf     lllffffflfflggggggggll
llllllffllfffffflllflllllllggg  gggggll
lllllf   fllllllff flllllllggggggggggll
 llff     ffffff        fflgggggggyygl
  lf                    flggrrrgggggggl
  llf  fflff   fllf    flggggggggggggggl
  llllflllllffllllllf  flllllllnnlllllll
    llllllllllllllllllllllllllllll
