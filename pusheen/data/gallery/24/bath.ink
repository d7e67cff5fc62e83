  lll llllllllllllllll
 llll lfllwwwwllflllll
  lllllffllllllfflllllll
  lllfffllffffllffflllll
  llllfflflfflflffllll
llllffffffllllflllllllll
lllllllllllllllllwwwwlll
 lbbbbbbbbbbbbbblllllbl
 llbbbbbbbbbbbbbbbbbbll
  llllllllllllllllllll
