ll  llllllll ll
lwlll lllllllww
lwll l l l  lwl
 llllll llllllll
 rrrrrrrrrrrrrrr
 lrrrrrrrrrrrrrl
