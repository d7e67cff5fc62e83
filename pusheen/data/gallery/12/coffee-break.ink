 lllllll ee
lllll lllee
lllll  lrnll
llllllllrrrr
