 lllsllrrlll
lllffllrrrrl
lllllllrrrrl
 lllllllllrl
