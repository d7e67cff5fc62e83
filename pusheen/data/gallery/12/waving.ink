   llllll
lllllll ll
lll      lll
 lllllllllll
