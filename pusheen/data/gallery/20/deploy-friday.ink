   lll   lll   lwl
  lllllllllll lwwwl
 ll  l   l  lllwbwl
ll     l     llwwwl
ll           lrwwwrl
ll           lloooll
llllllllllllll lol
