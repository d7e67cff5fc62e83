  lllllll
 ll    lll
lllllllllll
lloyyyyyllll
lloyyyyollll
