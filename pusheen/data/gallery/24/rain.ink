    llrrrrrrrrrrrl
   lrrrrrrrrrrrrrrrl
  lrrrrrrrrrrrrrrrrrl
 llllllrlllnnllll lll
lblllllllllllllll    ll
lbbll         llllll bb
   l              llllll
  ll l     l       lllbl
llll    l           lll
lbll                lbbl
   llllllllllllllllllll
