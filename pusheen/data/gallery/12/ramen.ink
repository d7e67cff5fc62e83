  llllll
 lllllllllll
llllllllllll
llwwwwwwlll
llrrrrrrlll
