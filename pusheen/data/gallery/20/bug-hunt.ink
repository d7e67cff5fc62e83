      llllllllll
    lllfffsffffll
   llffllffflffflll
 lllllfffllffffflll
lllllllllllllfffflll
lllllllllllllfffflfl
llllllllllllllllllll
