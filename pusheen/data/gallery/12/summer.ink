   lllllllll
 llfffffllll
 llflllffll
lllrwrwrlll
llllllllllll
