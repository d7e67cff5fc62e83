   lll   lll
  lllllllllll
 ll  l l l ll
ll          ll
llleeeeeeeelllll
llleeeeweeelllll
 lwwwwwwwwwwlll
