lrrllll    lllllpll
lrrlllllllllllllppp
  lll         lll
 ll    l   l   ll
 ll   lllllll   llll
 l  llrrrrrrrl  llll
 llllllrrrrrllllllll
  llllllrrrllllllll
