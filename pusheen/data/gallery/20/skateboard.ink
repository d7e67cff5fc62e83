   lll   lll
   lllllll lllll  l
  ll           lllll
  ll l   l      llll
  l    l        lll
lllll           llll
lrrrrrrrrrrrrrrrrrrl
  llyyllllllllyyll
