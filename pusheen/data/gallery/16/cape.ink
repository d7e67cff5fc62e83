 lllllllllll
 l  fff lrrrllll
llflllllllrrrrrl
llllllllllrrrrll
 lllllllllllllll
