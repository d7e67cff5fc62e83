    llll      lll
    lllllllllllll
  lll           lll
 ll               ll
 ll    l     l    ll
ll        l        ll
llllglrrrrrrrrrrgg  llll
l  lllrrrrrrrrrlgl  llll
llllllggrrrrrgglllllllll
 lllllllggggglllllllll
