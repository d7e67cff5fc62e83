       ll            lll        llll
      llllll       lllll       llwlll
     lllffllllllllllfffll     llw wwll
    lllfffffsfssfsffffflll   llww  wll
  lllfffffffffffffffffffflll llwllllwll
  llffffflllfffffflllff fflllllllbllwll
llllllfffllllffffllllffffllllllwlllwwll
llllllffffllfllllfflfffffllllllw    wl
llffffffffffflfflffffffffffflllw    lll
llffffffffflfflllfflffffffffllll    llll
lsssffffffllfllllfllffffffssllllllllllll
llfffffffffllllflllfffffffffllllllllllll
llffffffffffffffffffffffffffllllooooll
 llllffffffffffffffffffffllll lllllll
    lllllllllllllllllllllll     lll
