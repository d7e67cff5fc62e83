  llllllll
  llllllllllllll
 ll l l l   llll
 ll          ll
lrllllllllllllrl
 lrryrrrrrryrrl
