  llllllllll
 lllwllllllll
llll lll  llll
lll  l l l lll
leeelllllleeel
lwwwweeeewwwwll
 lwwwwwwwwwwwwwl
