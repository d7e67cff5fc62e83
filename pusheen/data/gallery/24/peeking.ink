      lll      lll
      llllllllllll
    lll          lll
   ll              ll
   ll    l     l   ll
  ll        l       ll
oooooolloooooooolloooooo
oooooooooooooooooooooooo
oooooooooooooooooooooooo
oooooooooooooooooooooooo
