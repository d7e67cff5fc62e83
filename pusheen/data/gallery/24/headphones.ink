                  lbbbbb
   l        l     lbllbb
  llllllllllll   lbblbbb
 lbbbbbbbbbbbbllllbbllll
kkkll       lkkkllll
kkkl l     llkkkl  ll
 ll     l    lll    llll
 l                  llll
 ll                 llll
 lllllllllllllllllllll
