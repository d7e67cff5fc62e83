    llll
  lllklll
 llllllllllll
 lflllllffffll
llflllllllllllll
llfffffffloooool
 lllllllllllllll
