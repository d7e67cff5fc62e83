   lll   lll
  lllllllllll
 ll  l l l ll
ll          ll
lllgrrrrrrllllll
lllllrrrrrllllll
 llllggggglllll
