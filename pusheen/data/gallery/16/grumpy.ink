         lllllll
  l    lllllllll
 lfllllflllllll
 lflffllfffll
llflllllllfffll
llfffffffffffll
 llllllllllllll
