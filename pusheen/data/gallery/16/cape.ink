 lllllllllll
 lfffff lrrrllll
llflf flllrrrrrl
lllfllllllrrrrrl
 lllllllllllrrll
 lllllllllllllll
