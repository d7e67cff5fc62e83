  l    ll    lll
 lfllllfllll lsl
 lffffffffflllfl
llflllllllffllsl
llffffffffffflll
 llllllllllllll
