   lll   lll
  lllllllllll
 ll  l l l ll
ll    ll    ll
lllloooooollllll
lllllyyyyyllllll
 lllllyyyllllll
