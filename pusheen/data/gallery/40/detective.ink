               llnnll
              lllnnlll
        llllllcnccccncllllll
       lllllnccnccccnccnlllll
     lllnnnnnlcnccccnclnnnnnnll
    llnnnnnnnlcnccccnclnnnnnnnnl
   llnnllllllllfffsflllwwwlllnnll
  lllf      f     fllwwwwwwwllflll
llllff     llllf  fllwlwlllwllffllll
llllllf    llllf  fllwwwwwwwllllllll
llllllf       fllllllllllllnnlllllll
llff            fff f  ffflnnnlfffllll
ll          ff  lffl  ff  flnnnlffllllll
lsssff      llffllllf ll   flnnlssslssll
llffff      fllllllllllf    fllfffllsssl
llsssf       fllffffllff      fsssllffll
lllff                          ffllsslll
  llllf     ffffffffffff     fllllllll
     lllllllllllllllllllllllllllllll
