      llll    lll
      llllllllllll
    llll         lll
    ll  ll    ll  ll
   ll lbbl l  lbbl ll
   ll lbll    llbl ll
   l  bbl      lbl ll
  llllbbl      lbbllllll
lbbbbbbbbbbbbbbbbbllllll
