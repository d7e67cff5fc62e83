    llllllll ll
  llfffffffflll
  llflllllffll
 llllllllllllll
lglllgggllggllll
llllllllllllllll
