  lllll
 llylylffl
llflflllffll
 lffffffffll
llllllllllll
