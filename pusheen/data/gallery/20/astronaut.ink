   lllllllllll
 llllww   wwllll
llwlflllllllflwll
lwllffffsffffflwl
llfffllfffllffflll
lllffllflfllfflll
llllllllllllllllll
llllllllllllllllll
llwwwwllllllw wwllll
 lllllllllllllllllll
