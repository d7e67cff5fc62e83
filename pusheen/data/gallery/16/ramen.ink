  lllllllll
 lllllllllllll
 l  l lll loolol
lllwllyyloololl
llrrrrrrrrrllll
lllrrrrrrrllll
