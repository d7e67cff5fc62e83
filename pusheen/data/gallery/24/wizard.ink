            llll
           llul
lllll  llllllllllll
lllll lllllllllllll
llll llllllllllllllll
 llllllffllfffllffflll
lllllllwwwwlllwwwwwlll
llfflflwwwlwwwww wllflll
 lllfsfllwllwwlwwllfslsl
   llfffllllwwlllfffllll
    lllllllllllllllllll
