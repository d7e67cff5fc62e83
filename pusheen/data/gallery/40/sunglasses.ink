    lllll         lllll
    llffllllllllllllffll
    ll  ffllllllllf  fllllllll
    llf   fsfsffsf       fsslllll
   llllllllllfllllllllllffsf fslll
  llllkkwkkkkllkkwkkkklffff  ssffll
llllllkwkkkklflkwkkkkllllll  ff  flllll
llllllflllllflfllllllllllff       llllll
llllff    fllllllf  ffffllf       flssll
  ll        f  f                  flsssl
  ll                              flffll
  llf  ffllf   flllf             fllslll
   lllfllllllfflllllff         fllllll
    lllllllllllllllllllllllllllllll
