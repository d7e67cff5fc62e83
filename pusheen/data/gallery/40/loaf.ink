    lllll         lllll
    llffllllllllllllffll
    ll  ffllllllllf  fllllllll
    llf   fsfsffsf       fsslllll
   llf       ff          fsfffslll
  llf   llf      flf     ff  ssffll
llllllfflllf    flllfllllllf ff  flllll
llllllffffflflfflffffllllff      fllllll
llllff    fllllllf   fffllf       flssll
  ll        f ff                  flsssl
  llf                             flffll
  llf  ffllf   flllf             fllslll
   lllfllllllfflllllff        ffllllll
    lllllllllllllllllllllllllllllll
