         llllll
      llllllllllll
     llllllllllllll
    llwllllllllllwll
 llllw wwlwwlwlww wllll
lllllw wlllllwww  wlllll
llllllllllllllllllllllll
  llllllllllllllllllll
   llwwwwwwwwwwlrrlll
    llllllllllllllll
