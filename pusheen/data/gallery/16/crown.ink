  ll lllll
  llllllllll
 llffllfffffll
lllflflllllfflll
 lffffffffffffll
lllllllllfffllll
llllllllllllllll
