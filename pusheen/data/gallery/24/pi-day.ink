     lll      lll
    llllllllllllll
   lll       l  lll
  ll              ll
 ll     l     l    ll
 ll        l       ll
ll  lllloooooollll  llll
llllllooyyyyyyoolll llll
llllooyyylyylyyyoollllll
 llllooyyyyyyyyyolllllll
   lllloooooooolllllll
