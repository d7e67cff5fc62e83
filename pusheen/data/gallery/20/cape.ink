    lllllllllll
   llfffssffffll
  llffflffffffflllll
 lllfffllflllfflllll
 lllllllllllllllllll
 lllllllllllllllllrl
lllfffflllllffffsll
llllllllllllllllllll
