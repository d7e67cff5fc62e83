lllllllll
lllll llll
l        lll
llllllllllll
