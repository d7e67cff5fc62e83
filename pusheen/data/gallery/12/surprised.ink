       ll
 llsllllllll
lllfflffflfl
lffllfffflll
llfllfflfl
