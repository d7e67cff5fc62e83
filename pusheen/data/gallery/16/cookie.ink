   lll   lll
  lllllllllll
 ll  l l l ll
ll          ll
ll  lloolll  lll
lllllooooll llll
 lllloooollllll
