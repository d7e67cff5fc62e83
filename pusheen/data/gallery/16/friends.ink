  l    llllll
 lllllllllll
 lffffffflllll
llfllllllclclll
llfffffllclllcll
 lllllllllllllll
