            ll
 lllllllllllll
 lfffffffffflll
llffffffffffffll
llffllllflllfffl
 lllllllllllllll
