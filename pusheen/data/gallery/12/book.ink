  lllllll
 lllllllll
lllllllllll
lllbbbbbllll
lllbbbbbllll
