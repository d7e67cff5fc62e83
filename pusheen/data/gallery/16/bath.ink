 llllllllllllll
 llllfllllflllll
 lllfllffllfllll
 llffffllffllll
lllllllllllwwwll
llbbbbbbbbbbllll
 llllllllllllll
