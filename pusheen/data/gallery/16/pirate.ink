  lllllll   ll
lllkkwkklllllll
 lllllllffffllll
llllllllllffflll
llfffffffff ffll
 lllllllllflllll
