 l   lll   lll   l
lww lllllllllll wwl
lwlll         lllwl
lwll   l   l   llwl
 llllll  l  llllll
 lrrrrrrrrrrrrrrrrrl
 lrrrrrrnnnrrrrrrrrl
  lrrrrrrrrrrrrrlrl
