             l  uuul
    lll    llllluu
    llllllllllllul
   lll          ll
lllll   l   l    ll
llll      l       ll
llll              ll
  lll           lll
   lllllllllllllll
