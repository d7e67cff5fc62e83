            lllll         lllll
            llfflllllllllllffll
           lllf fflllllllff  lll
         lllff    fffsfff    fllll
        lllf                   flll
      llllff  fllllff  llfll   ffllll
      llllllf  fllllfffllllf  fllllll
lllllllllllf      flppllf     fllllll
lkkkkllllff      fllllllf         flllll
lkkkknnnnnnnllllfloooooollllloollffllsll
  llllllllnnlllnnnnoooooooooolloollllssl
      llssfllflllnnnnlkkklolfflooolllfll
      lllfffllllloooookkkoooooooo llslll
        llllf  fllooooooooo     oolllll
          lllllllllllllllooo  ooolll
                         llooooll
