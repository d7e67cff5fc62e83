  lllfslll
lllfflflfll
llffffffffll
 llfffffflll
