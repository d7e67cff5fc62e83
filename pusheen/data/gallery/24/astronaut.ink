    llllllllllll
  lllwl      lllll
 lllllwlllllllwlllll
lllll  llllll  lllll
llll             lll
lll    l     l    ll
ll        l       ll
leeeeeeeleeleeeeeeell
wwwwwweeeeeeeewwwwwwl
lww  wwereeyeww   wwwwwl
 llwwwwwwwwwwwwwwwwwwwwl
