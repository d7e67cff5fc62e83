 llllllllll
llll lllllll
llll     lll
  lleeeelll
