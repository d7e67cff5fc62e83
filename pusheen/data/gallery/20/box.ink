     llllllllll
   lllfffffffflll
  lllffllffllfflll
lllllfffllllffflllll
llllllllllllllllllll
lllnnnnnllllnnnnnlll
  llllllllllllllll
