  llllllll  lll
 llfffffflllllll
llfflffllfllllll
lffffllffffllwll
lfffllllffflllll
lllllllllllllll
