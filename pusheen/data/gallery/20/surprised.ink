            lll
  ll     ll lll ll
 llflllllfllllllllll
 llfffffffffsfllffll
llfllfffllllfffflfll
llffflllffllfffflll
 lffffffffffffffl
 lllllllllllllll
