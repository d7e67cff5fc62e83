              lrrrrr
  ll       l  lrrrrr
  lll    llll  lrrl lppp
 lllllllll llllll   lppl
 ll             lll
ll  r     r       lll
ll     l           llll
ll                 llll
ll                llll
 llllllllllllllllllll
