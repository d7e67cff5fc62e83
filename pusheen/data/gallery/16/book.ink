   lll   lll
  lllllllllll
 ll  l l l ll
ll          ll
llllbwblwbblllll
llllbbbbbbllllll
 lllbbbbbbbllll
