lll lll  llll l
lllllbllllllllll
 llllllllfllllll
llfllfflffffflsl
lllllllllllfflll
 llllllllrlffl
llllllllllllllll
