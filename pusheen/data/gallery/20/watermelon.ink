    lll    lll
   llllllllllll
 lll          lll
 ll   l   l    ll
lllllllllll  llllll
llgwrrrrrrrrllwgllll
lllggrrrrrrrwgglllll
 lllggggwwgggglllll
