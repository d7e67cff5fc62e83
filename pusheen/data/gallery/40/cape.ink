    lllll         lllll
    ll flllllllllllf llllll
    lf   flllllllf  flllllllllll     lll
   llf ff fffsfff    llrrrrrrrrlllllllll
   ll  ffffffffffff  flrrrrrrrrrrrrrrll
  ll    ff fffff ff   llrrrrrrrrrrrrrl
llllll llll  f  llllflllllrrrrrrrrrrrll
llllll  ffll lfllff lllllrrrrrrrrrrrrrll
lllllllf  lllllll fllrrrllrrrrrrrrrrrrll
  llllrlllllllllllllrrrrrrrrrrrrrrrrrll
  llfllllllll llllllllllllrrrrrrrrrrll
  lllf  fllllllllff    fflllllllllrrrll
    llf   lll   fllllf   fll   flllllll
     llllllllllllllllllllllllllll
