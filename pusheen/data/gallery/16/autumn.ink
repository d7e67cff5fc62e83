    llll   lllll
 lllololll lllll
 lffllllflllllll
llfllfflfffffll
llfflllfflllllll
llfffffffflllrll
 lllllllllllllll
