 lllfllrllll
llf  flrrrrl
lllllllrrrrl
llllllllllrl
