   lrrrrrrrrrrl
  rrrrrrrrrrrrrrl
 lrrrrrrrrrrrrrrl
ll lllllllllll   ll
lbll lll   lllll bb
  ll l   l     lllbl
  l    l        llbl
lbl             llb
lllllllllllllllllll
