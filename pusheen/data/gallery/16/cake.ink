    ll
  llllll
 llllllllllllll
llllllllffffffl
lslffflflffflfll
llfffflffflfffll
 llfffffffffffll
  lllllllllllll
