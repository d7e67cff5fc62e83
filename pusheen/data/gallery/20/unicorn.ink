     ll
  lllllllll
 llflllllblllll
 lffffffffllllll ll
lllflffflfllllllllll
llffflllffflffffllll
 lffffffffffffflllll
  llllllllllllll
