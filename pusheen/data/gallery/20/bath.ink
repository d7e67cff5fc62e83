 lll llllllllllllll
 lllllfllllllflllll
   llfffffffffflllll
  lllffllffllfflll
llllllllllllllllllll
llllllllllllllllwlll
 lbbbbbbbbbbbbbbbbl
  llllllllllllllll
