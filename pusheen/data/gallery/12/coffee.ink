ll llllllll
lwlllllllww
 lll   llll
 rrrrrrrrrrl
 lrrrrrrrrrl
