  lllllll
 llllll llrl
 lrrrlrrrrrl
lrllllllllrl
