   llllllllllll
  lllwl    lwlll
 llllllllllllllll
llll          llll
lll   l   l    ll
llll    l     llll
lweeeeeeeeeeeeeewl
lwwwwwweeeewwwwwwlll
 lwwwwwwwwwwwwwwwwww
