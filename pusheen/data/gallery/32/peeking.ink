        llll        llll
       llffllllllllllffll
      lllffffsfssfsfffflll
    lllfffffffffffffffffflll
    lfffffllllffffllllfffffl
  lllllfffllllffffllllffflllll
  lllllffffffllllllfffffflllll
llllffflfflfffffffffflfflfffllll
llllllllffllllllllllllffllllllll
loooooollllloooooooolllllooooool
llllllllllllllllllllllllllllllll
loooolooooooooollooooooooolooool
llllllllllllllllllllllllllllllll
