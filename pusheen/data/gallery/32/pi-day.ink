      llll        lllll
     llfflllllllllllffll
    lll   fssfsfssf  flll
  lllff    fffsfff    fflll
  llf   fflff   fflff   fll
lllllf fllllff flllllf flllll
lllllf     flllllf     flllll
llf      fffflllffff      fllll
lffflllllooooooooooollllfffflsll
lsssllflyyyyyyyyyyyyylfllssslssl
llsslooyyyyylyyylyyyyooolssllffl
lllffloo   ylyyyly   oolffllslll
  llllooooyyyy yyyyooollllllll
    llllllooooooooolllllll
