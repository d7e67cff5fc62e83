    lll    lll
   llllllllllll
 lll          lll
 ll   l   l    ll
ll  llllllllll  lll
ll leeeeeeeeeellllll
lllleeeewweeeellllll
 lwwwwwwwwwwwwwllll
