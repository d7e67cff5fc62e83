             lll
  ll   ll llllll
  lllllllll  ll
 lll l l      l
 ll          ll
lllllllllllllll
