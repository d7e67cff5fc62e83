llll lwwl   llll
lwwllbbbbllllwwllwwl
 lllwwwwwwlllllllwll
  llllllll    lllll
 ll  l   l      lll
 lrrrllllrrrrl  lll
  llrrrrrrlrrlllll
llwwwwwwwwwwwwwwwwl
