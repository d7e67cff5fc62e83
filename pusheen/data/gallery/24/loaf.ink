  llll    llll
  lffflllllffllllll
  lffffffffffffsfflll
lllffllfffllflllfffflll
lllfffllllfffllfffffflsl
 lffffffffffffffffffflfl
 llffllfffllffffffffllll
  llllllllllllllllllll
