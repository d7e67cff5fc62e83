     ll
  llluulll
 lllluullll
ll  l l l llll
ll        llll
l         lwwwwl
lllllllllllppppp
