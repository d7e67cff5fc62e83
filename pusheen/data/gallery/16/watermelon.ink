   lll   lll
  lllllllllll
 ll  l l l ll
ll          ll
llgrrrrrrllwglll
llglrrrrrrlgllll
 lllggrrgggllll
