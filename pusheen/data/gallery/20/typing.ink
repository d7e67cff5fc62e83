    llll    llll
    llllllllllll
  llll         lll
  ll  l     l   ll
 ll      l       ll
 lllleeeeeeeeeellll
 lllleeeeeeeeeellll
 lllleeeeppeeeellll
lwwwweeeeeeeeeewwwwl
