 lll  lll  l
 llllllllggrrgl
lll l llggyyyygl
ll     lgy    yl
ll     ly     yl
 lllllllyyyyyyyl
