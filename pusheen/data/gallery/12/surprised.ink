 l   l rl
lllllllllll
lllrl  lllll
l       llll
llllllllll
