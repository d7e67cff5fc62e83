           leeeeeel
  l      l eeeeeeeel
 llllllllllllllylll
 ll llll lllllll
ll l   l      lll
ll   l         llll
ll             llll
llllllllllllllllll
