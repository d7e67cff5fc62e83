        llll
 lllllllllll
 lllll    l
lllllllllll
