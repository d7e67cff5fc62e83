   ll
 llllll  ll
llllllffffl
llfflflfflll
llfffffffffl
 lllflfflfll
