         lll
  l   llllll
 lffflfllll
llffffllffll
 lfflfllllll
