 lllrll lll
 llrlllllll
lllfflfflgll
lffllffllggl
llllllflllll
