    llll    llll
   llffllllllffll   ll
 llfffffffffffffflllll
lllffflllfflllffflllllll
lllfffffllllfffllllllll
lffllllfllllfllllllllll
lsllllllllllllllllslsll
llllrrrrrrrrrrrrllllfll
 llllllllllllllllllll
