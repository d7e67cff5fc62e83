     llyyyyyyll
   lllyyyyyyyylll
  lllyyyyyyyyyyyllllll
  lllllllyylllllllfsllll   lll
  llf  f ff  f    fsffslll lbbl
llllffllf  fllllllllffflbbllllll
llllfflfllflfllbbbbbbflbblrlrlrl
 llf    fllffflbbbbbbllbblrrrrrl
 llf         flbbb bbbbbllglglgl
 lllfllllfflllbbbbbbbllfllgglggl
   llllllllllllllllllllll lllll
