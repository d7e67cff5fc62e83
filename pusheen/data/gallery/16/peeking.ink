    llllllll
  lll llllllll
  ll l l l  ll
llllllllllllllll
looooooooooooool
looooooooooooool
