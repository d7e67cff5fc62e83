    lll    lll
   llllllllllll
 lll          ll
 ll   l   l    ll
ll      l       llll
ll              llll
ll              llll
 llllllllllllllllll
