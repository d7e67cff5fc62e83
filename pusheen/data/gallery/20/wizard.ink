         llll
 ll   ll lyll l
llll  llllllllll
lllllllllllllllll
llllllfflfffllfflll
llllllwwwwllwwwlllll
llfffllwllwwlwwlflll
  llffllllwlwllfflfl
   lllllllllllllllll
