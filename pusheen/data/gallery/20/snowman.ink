      llllllll
     llllllllll
   llllllllllllll
 lllwwwllwwllwwwlll
llllwwwlllllwwwwllll
llllllllllllllllllll
  llwlllllllllllll
   llllllllllllll
