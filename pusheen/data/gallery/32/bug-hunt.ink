         lllll      lllll
         llffllllllllffll
       lllf   ffssff   flll
      llff      ff      ffll
    llllffffllf   fll   ffllll
     llllfffllfllffllf  fllll
 lllwwwllff   flrlf      ffllll
llwwwwwwwllfflffllffl      fllll
lwwwlllwwwlnnllllllllf   fssllsl
lwwwlllwwwlnnllllfllf    fsslffl
lllwwwwwllff ffff        fllllll
  llllllllllllllllllllllllllll
