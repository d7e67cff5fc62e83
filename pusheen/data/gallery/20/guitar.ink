      llllllllll
    lllfffsffffll
   llfffflffflffll
llllllfflllllffflll
lllllllflllllfllflll
 lllllllllllllllllll
   lllffllllloooolll
     lllllllllllll
