       llll
 llsllllllll
llllllfffll
lffllfffffll
llllllffflll
