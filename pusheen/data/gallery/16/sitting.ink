   lll   lll
  lllllllllll
 ll  l l l ll
ll          ll
ll           lll
ll          llll
 llllllllllllll
