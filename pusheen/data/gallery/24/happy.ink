  ll   lll    llll  ll
 lyyl llllllllllll lyyl
  lllll          lllll
llllll   l     l  ll lll
lllll       l      lllll
lllll              lllll
  lll              llll
    lll lllllllllllllll
      eeeeeeeeeeeel
