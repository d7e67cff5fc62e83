 wlllwwllwl
 lllllllll
lllllllllll
lbbbbbbbwwll
 bbbbbbbbbl
