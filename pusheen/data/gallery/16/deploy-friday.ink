  llllllll  lwl
 lllllllllllwww
ll l l l  llwww
ll        llwwwl
l         llooll
llllllllllllool
