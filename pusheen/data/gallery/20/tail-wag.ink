  ll     l       lll
  lllllllllll    lsl
 llfffsfffffslllllfl
llfllfffllllfffllsfl
llffflllffllfffflfll
 lfffffffffffffflfl
 lllllllllllllllll
