        llllrrrrrrrrllll
     llrrlflrrrrrrrrlflrrll
   llrrrrlfffllllllffflrrrrll
  lrrrrlff   ffffff   fflrrrrl
 lrrrrlff flflfffflflfffflrrrrl
 lrrrlllffppllffffllppfflllrrrl
 lrrlllff  pffllllffp  fflllrrl
llrrrllwwwwwwwwwwwwwwwwwwllrrrll
lrrrrrlwwyyyyyyyyyyyyyywwlrrrrrl
lrrrrrryy              yyrrrrrrl
lrrrrrlyyyyyyyyyyyyyyyyyylrrrrrl
lrrrrrlrrrrrrrrrrrrrrrrrrlrrrrrl
