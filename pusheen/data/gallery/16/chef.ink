   llllllll
   lwlwwwlll
 llfllwwwlfll
llffflffflfflll
llfffflllffflll
lffffllllfffllll
lfflllwywlllllll
llllllllllllllll
