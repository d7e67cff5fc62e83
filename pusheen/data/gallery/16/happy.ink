llllllllllllllll
 lllfffffffflll
llllffllllffllll
lffffffffffffffl
 llfffffffffflll
   llllllllllll
