   lll   lll
  llllllllllll
 ll  l l l  lll
lll          ll
llleeeeeeeeellll
llleeeeppeeellll
lwwweeeeeeeewwwl
