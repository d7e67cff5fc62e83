lool
lllllllll
 lllll  llll
 l       lll
 llllllllll
