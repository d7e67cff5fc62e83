            llll
 llll llll lllll
llllllllllllllll
lklffffflklffl
llfllllllllfffll
llffffffff fffll
 lllllllllllllll
