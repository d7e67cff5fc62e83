                llbl
  l       ll lbblbbl
 llll    lll lbl
 lllllllll lllllll
lll              lll
ll  l   l         ll
ll    l   llllllllll
 lllllllllllllllllll
