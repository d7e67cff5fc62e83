loloo
lolol  lll
  lllllllllll
 ll        lllll
 lll l l     lll
 ll          ll
  llllllllllll
