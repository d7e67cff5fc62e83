  llll    llll
  lffflllllffllllll
  lffffffffffffsfflll
lllfflffffllffflfffflll
lllfffllllffllllffffflsl
 lffffffffffffffffffflfl
 llffllfffllffffffffllll
  llllllllllllllllllll
