  llll    llll
  lffflllllffllllll
  llfffffffffffsfflll
lllllkklllwkllllfffflll
llllllllllllllllffffflsl
 lffffffffffffffffffflfl
 llffllfffllffffffffllll
  llllllllllllllllllll
