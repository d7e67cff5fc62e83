           llllrrrrrrrrrrllll
        llrlllrrrrrrrrrrrrlllrll
     llrrrrlfffllrrrrrrllffflrrrrll
    lrrrrrllf   fsfssfsf    llrrrrrl
  llrrrrllf      f ff f      fllrrrrll
  lrrrrlff  fffffff  fffffff  fflrrrrl
 llrrrllllf ffllllf  fllllf  fllllrrrll
 llrrrllllf    fflfllflffp   fllllrrrll
 llrrllffffffffffllllllffffffffffllrrll
llrrrrrlwwwwwwwwwwwwwwwwwwwwwwwwlrrrrrll
lrrrrrrrwwwwwwyyyyyyyyyyyywwwwwwrrrrrrrl
lrrrrrrrlyyyy               yyylrrrrrrrl
lrrrrrrrlyyyyyyyyyyyyyyyyyyyyyylrrrrrrrl
lrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrl
llrrrrrlrrrrrrrrrrrrrrrrrrrrrrrrlrrrrrll
