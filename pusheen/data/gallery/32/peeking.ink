        llll        llll
       llffllllllllllffll
      lll   fsfssfsf   lll
    lllf     ffff f     flll
    lff   llwlf  flwll   ffl
  lllllf  llllf  fllllf flllll
  lllllf   ffllllllff   flllll
llllffflfflfffffffffflfflfffllll
loooooolffloooooooooolfflooooool
looooooooooooooooooooooooooooool
looooooooooooooooooooooooooooool
looooloooooooooooooooooooolooool
looooloooooooooooooooooooolooool
