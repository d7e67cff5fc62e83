         lll llwwll lll llwll
  lwwll llfllwwwwwwllflllwwwll
  lwwwllllflwwwwwwwwlflllwwwl
   lllllff ffllllllff fflllllwl
     llf  ffllf  fllff  fllllwl
   lllllf flflfffflflffflllll
   lllllf   fllllllffffflllll
lllllllllllllllllllllwwwwwwwllll
lwwwwwwwwwwwwwwwwwwwwwwww wwlwwl
llbbbbbbbbbbbbbbbbbbbbbbwwwbbbll
 llbbbb b            bbbbbbbbll
  llbbbbbbbbbbbbbbbbbbbbbbbbll
   lloollllllllllllllllllooll
