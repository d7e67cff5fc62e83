   llllll
  llllllll
lllwllllwlll
llllllllllll
 llwwllllll
