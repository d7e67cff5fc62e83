llrl lll      lll lplll
rrrl llllllllll lllpppp
 lllll          llllpl
  ll              ll
 lll    l     l    ll
 ll     l  l l     llll
ll   llrrrrrrrrll   llll
 l   lllrrrrrrrlll  llll
 lllllllrrrrrrlllllllll
   lllllllrrrllllllll
