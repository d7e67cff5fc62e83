     lll    lll
    llllllllllll
   lll         ll
  ll    l   l   ll
  lll llllllll lll
loooolloooooollooool
looooooooooooooooool
looooooooooooooooool
