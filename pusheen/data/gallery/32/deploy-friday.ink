     lll        lll      llll
    llllllllllllllll    llwwll
   lllfffllllllffflll  llwwwwll
  lllfffffffffffffffll llllllll
lllfffflllfffflllffffllllllllll
llllffflllfffflllffflllllwwwwll
llllffffffllllfffffflllllw   ll
lffff fffffllfflfffffffllw  wlll
lssfffffllflllllfffffsllllllllll
llsffffffllffllffffffsslllooll
llllffffffffffffffffflllllooll
  llllllllllllllllllll   llll
