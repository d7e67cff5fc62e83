 lll  lll    lll
 lllllllllll lll
lll l l    lllll
ll          lll
lllllllllllllll
