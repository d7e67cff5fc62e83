     llll
  llllncnlll
 lllllfclllll
llffllfllllllll
llfffffllllllll
lfffflllflfllfll
lffffllflfffflll
llllllllllllllll
