   llllll
  ll lllll
lwwllll  lll
lwwlllllllll
