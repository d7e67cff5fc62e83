      llllllllll
    llwwww  wwwll
    llwlllllllllll
   llflllllllllflll
 lllffffffffffffffll
lllffflllffffllfffflll
llllfffffllflfffffllll
lffff  fflllfff  fffllll
lsfflfffllllllffflllllll
lsffflllkwyywlllflllllll
llfflllllkwwklllllfllsll
 llllllllllllllllllllll
