               lbbbl
  ll     ll    bblbl
 lbbbbbbbbbllllbblbl
kkbllllllllkkllll
kkl l   l lkkl llll
ll    l    ll   llll
 l              llll
 llllllllllllllllll
