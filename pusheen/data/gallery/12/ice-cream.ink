llllll   l
lclllffffll
llllfflflfll
 llffffffffl
  lllfffffll
