    llllllll
   llllllllll
llllwwlwwlwwllll
lllllllllwwlllll
 llllllllllllll
  llllllllllll
