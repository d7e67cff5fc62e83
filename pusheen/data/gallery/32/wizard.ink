                lllll
               lluul
  ll          lluyll
llllll    lllllllllllllll
llyyll   llllllllllllllll
 lllll  lllllllllllllllllll
 llll lllffffllllllllfffflll
 llllllllffflllfffflllffflllll
 llllllllwwfflflfwlflffwwllll
 llllllflw    wwllww    wlfllll
 llfffffllw  llw  wll  wllffllll
  lllfssfllwwwllw wlwwwllfssllsl
    llssfffllwwlwwlwwlllffsslffl
     llllfffflllwwlllfffffllllll
       lllllllllllllllllllllll
