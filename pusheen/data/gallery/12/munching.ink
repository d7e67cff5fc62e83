  lllllll
llllllllll
ll  lll lll
lllrrrrrllll
lllllrglllll
