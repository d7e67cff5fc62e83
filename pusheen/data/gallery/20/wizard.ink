          lul
  l   ll luulll
lyyl  lllbbblll
 lnl lluuuuuuulll
 lnllll l   l  ll
 lnllww   l    wlll
 lllllwwww wwwwwllll
  lllllwwwwwwwllllll
    lllllwwwlllllll
