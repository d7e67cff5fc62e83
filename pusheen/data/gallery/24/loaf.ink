  lllll   llll
  lffflllllffllllll
 llffffffffffffsfflll
lllffllfffllflllfffflll
lllfffllllfffllfffffflsl
 lffffffffffffffffffflfl
 llffllfffllffffffffllll
  lllllllllllllllllllll
