                   luuul
     ll       lll  lulll
     llll  lllllllluul
     lllllllll   llll
    lll            ll
   ll    l     l    ll
lllll       l        ll
llll                  ll
llll                  ll
 lll                 lll
   lll         lllllll
    llllllllllllllll
