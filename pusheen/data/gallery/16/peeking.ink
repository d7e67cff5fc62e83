   llllllllll
  llffffffffll
 llffllffllffll
 llfffllllfffll
llllfllllllfllll
llllllllllllllll
llllllllllllllll
