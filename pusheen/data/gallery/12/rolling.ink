   llll
 llllllllll
 ll   ll ll
 lll    ll
llllllllllll
