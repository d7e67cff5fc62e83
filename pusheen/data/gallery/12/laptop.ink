  lllllll
 lllllllll
lllllllllll
llleeeeeelll
llleeeeellll
