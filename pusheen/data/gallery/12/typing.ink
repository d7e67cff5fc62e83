  llllllll
 llll   lll
 lll lllllll
llleeeeeelll
llweeeeeewwl
