  lllllll
 ll llllll
ll  lll  lll
ll       lll
llllllllllll
