              llllllrrrrrrrrllllll
          lllllllrrrrrrrrrrrrrrlllllll
        llrrrllffllrrrrrrrrrrllffllrrrll
      llrrrrrlf  ffllllllllllff  flrrrrrll
    llrrrrrlllf     ssfssfssf    flllrrrrrll
   llrrrrrlff          ff          fflrrrrrll
  llrrrrrlf     ffffff    fffffff    flrrrrrll
  lrrrrrllllf  fllllllf  fllllllf  fllllrrrrrl
  lrrrrlllllf   ppllllffffllllpp   flllllrrrrl
  lrrrllllllf      fllllllllf      fllllllrrrl
  llrrllffffffffllllllllllllllllffffffffllrrll
 llrrrrrllwwwwwwwwwwwwwwwwwwwwwwwwwwwwllrrrrrll
llrrrrrrrlwwwwwwwwwwlyyyyyylwwwwwwwwwwlrrrrrrrll
lrrrrrrrrryyyyyyyy  y       y yyyyyyyyrrrrrrrrrl
lrrrrrrrrry                         yyrrrrrrrrrl
lrrrrrrrrryyyyyyyyyyyyyyyyyyyyyyyyyyyyrrrrrrrrrl
llrrrrrrrlrrrrrrrrrrrrrrrrrrrrrrrrrrrrlrrrrrrrll
 llrrrrrrlrrrrrrrrrrrrrrrrrrrrrrrrrrrrlrrrrrrll
