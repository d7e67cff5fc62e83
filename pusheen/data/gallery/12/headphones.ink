         lll
llllllllllll
llffflllflll
lffflfffffll
lllllllfffll
