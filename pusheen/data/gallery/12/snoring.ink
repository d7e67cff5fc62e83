         lll
 ll  lllllll
 lllllllll
ll lll  lll
lllllllllll
