  ll     lwwll       lll
lwwwwl  llwwwll    lwlwwll  ll
lwwwwlllbbbbbbblllllwwwwlllwwwwl
lllllfllbbbbbbblllllllwllllwwwwl
   lllwwwwwwwwwwlflllllll llllll
   llfflllllllllff  ssfflllllll
  llff fff   flf    fffsffllssll
lllllffllf  flllfllllf f fflffll
 llllffffllllffffllllf    flsll
 llrrrlllllllllllrrrlf    flll
  llrrrrrrrrrrrrrrrrrf    fll
   llllllrrrrrllllwwwlfflllll
llwwwwwwwwwwwwwwwwwwwwwwwwwwwll
lllwwwwwwwwwwwwwwwwwwwwwwwwwlll
