  llll    llll
  lffflllllffllllll
  llllllllllllfsfflll
lllllkklllkkllllfffflll
lllflllllllllllfffffflsl
 lffffffffffffffffffflfl
 llffllfffllffffffffllll
  llllllllllllllllllll
