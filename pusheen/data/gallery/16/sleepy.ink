 llllllll    lll
llllllllll lllll
llllllllllllll
llfflllllflll
lfffflllffflll
lsllpppplllsll
llllllllllllll
