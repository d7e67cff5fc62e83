  llllllll      llll
lllllbbbbllll llllll
lllllllllllll llllll
 llfflfffflffllll
llfffllllllfflll
llfffflllffffllll
lflllllllllllfflll
lffllppppplllfllll
lllllllllllllllll
