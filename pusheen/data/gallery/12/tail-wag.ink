 llllll   ll
llffffffflll
lffllflfflfl
llllllffflll
