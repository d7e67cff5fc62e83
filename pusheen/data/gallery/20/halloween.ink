     lkkl
 ll lkkk ll
 lllokkolll
 lkkkkkkkklllll
llllllllll    lll
ll l   l    lllgll
l    l     loooooool
l         looooooooo
lllllllllllloooooool
