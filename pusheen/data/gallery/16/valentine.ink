lrllll   lllppl
lrllllllllllppl
 ll  l l l lll
ll          lll
lllllrrrrrl  lll
lllllrrrrrllllll
 lllllrrrllllll
