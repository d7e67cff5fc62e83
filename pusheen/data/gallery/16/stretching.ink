             lll
  ll   ll llllll
  llllllllffffl
lllfffflffffffll
llfflllfllffffl
llllllllllllllll
