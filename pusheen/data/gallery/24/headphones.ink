                  llllll
                  llllll
  llllllllllll   lllllll
 lllllllllllllllllllllll
llllffffffffflllfflll
lllllllfffllllllfffflll
lllfffllllffflllff fflll
 lff ffffffffff f  fflsl
 lfffllfffllff  f ffllll
  lllllllllllllllllllll
