   lllrrrrlll
 lrrllllllllrrl
 rrl  l l l lrr
lrrllwwwwwwllrrl
rrrryyyyyyyyrrrr
lrrrrrrrrrrrrrrl
