   ll
 lpppplllll
lllppcl   ll
lll    lllll
 lllllllllll
