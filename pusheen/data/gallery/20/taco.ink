  lllllllll   ll
 llfffsffffllllllll
 lffffffffllllllllll
lllllfflllllyy  yyll
llfffllffflyy    yll
 lffffffffly     yyl
  llllllllllllllllll
