  l   l  bbb
 lblllbllbll
lklllllkllll
 ll   llllll
 lllllllllll
