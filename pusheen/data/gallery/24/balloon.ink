lllllll
lrrrrrl ll      lll
llrrrllllflllllllfl
 lllllllfffffffffflll
 llllllfffllfffllffflll
 lfllllffffllllffffllll
 lfflffffffffffff ffflll
  llfsffffffffffffffflll
    llffffffffffffffflll
     llllllllllllllllll
