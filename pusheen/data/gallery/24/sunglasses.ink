  lllll   llll
  lffflllllffllllll
 lllllllllllllfsfflll
lllllkklllkkllllfffflll
lllflllllllllllfff fflsl
 lff ffffffffff f  fflfl
 llffllfffllff  f ffllll
  lllllllllllllllllllll
