   llfslll
lllfflflfll
llffffffffll
 llfffffflll
