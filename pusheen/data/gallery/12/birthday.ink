    ll
 lllulll
llflflfflll
lfffllffllll
llflflffllll
