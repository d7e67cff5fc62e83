     ll
  llllulll
 llfllllfll
llfflffllflllll
lffffllffffllll
lfffllllffflllll
llllllllllllllll
