   llllyllll
   lyyyyyyylll
  lllllllllllllll
  ll l   l      llll
  l    l         lll
  ll            llll
lyuuuuuuuuuuuuuuuuly
lluuuuuuuuuuuuuuuull
