   lll   lll
  lllllllllll
 ll  l l l ll
ll          ll
llllulluuullllll
lllluwuuuullllll
 lluulllllullll
