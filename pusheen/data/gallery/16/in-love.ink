         lllll
 lllllllllllllll
 lffffffffllllll
llllllllllfffll
llffflfffffffll
llllllllllfllll
